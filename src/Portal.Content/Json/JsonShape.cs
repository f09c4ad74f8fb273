using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Content.Json;

/// <summary>What a property of a part or a field holds.</summary>
public enum JsonKind
{
    Text,
    Number,
    Flag,
    Time,
    TimeOfDay,
    Texts,

    /// <summary>Objects, arrays and whatever else: kept verbatim.</summary>
    Any,
}

/// <summary>The known properties of a part or a field, in the order in which Orchard Core writes them.</summary>
public sealed record JsonShape(params (string Name, JsonKind Kind)[] Properties)
{
    /// <summary>
    /// The canonical form of a value: known properties first, in order and in canonical types, nulls left out, then unknown ones verbatim.
    /// A value that cannot be read as its kind stays as it is, for the validation to name.
    /// </summary>
    public JsonObject Canonical(JsonObject value)
    {
        var result = new JsonObject();
        foreach (var (name, kind) in Properties)
        {
            if (LenientValue.Property(value, name) is { } node)
            {
                result[name] = Canonical(node, kind);
            }
        }

        foreach (var (name, node) in value)
        {
            if (!result.ContainsKey(name) && node is not null && !Knows(name))
            {
                result[name] = node.DeepClone();
            }
        }

        return result;
    }

    private bool Knows(string name) => Array.Exists(Properties, property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));

    private static JsonNode Canonical(JsonNode node, JsonKind kind) => kind switch
    {
        JsonKind.Text when LenientValue.Text(node) is { } text => text,
        JsonKind.Number when node.GetValueKind() != JsonValueKind.Number && LenientValue.Number(node) is { } number => number,
        JsonKind.Flag when LenientValue.Flag(node) is { } flag => flag,
        JsonKind.Time when LenientValue.Time(node) is { } time => LenientValue.WritePartTime(time),
        JsonKind.TimeOfDay when LenientValue.TimeOfDay(node) is { } time => time.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        JsonKind.Texts when node is JsonArray or JsonValue => new JsonArray([.. LenientValue.Texts(node).Select(text => (JsonNode)text)]),
        _ => node.DeepClone(),
    };
}
