using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Starter;

/// <summary>JSON for people and for diffs: what fits on a line stays on it, letters of all scripts stay letters.</summary>
public static class ReadableJson
{
    private const int Width = 140;
    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? node) => Of(node, 0);

    private static string Of(JsonNode? node, int indent)
    {
        var line = Line(node);
        return node switch
        {
            _ when indent + line.Length <= Width => line,
            JsonObject named => Block('{', '}', named.Select(pair => $"{Text(pair.Key)}: {Of(pair.Value, indent + 2)}"), indent),
            JsonArray list => Block('[', ']', list.Select(entry => Of(entry, indent + 2)), indent),
            _ => line,
        };
    }

    private static string Line(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject named => $"{{ {string.Join(", ", named.Select(pair => $"{Text(pair.Key)}: {Line(pair.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(Line))}]",
        _ => node.ToJsonString(Letters),
    };

    private static string Block(char open, char close, IEnumerable<string> lines, int indent)
    {
        var margin = new string(' ', indent);
        return $"{open}\n{margin}  {string.Join($",\n{margin}  ", lines)}\n{margin}{close}";
    }

    private static string Text(string text) => JsonSerializer.Serialize(text, Letters);
}
