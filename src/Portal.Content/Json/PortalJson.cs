using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Content.Json;

/// <summary>How the portal reads and writes JSON of people: comments and trailing commas are read, Cyrillic is written readably.</summary>
public static class PortalJson
{
    /// <summary>One line, for columns.</summary>
    public static JsonSerializerOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Two spaces and \n, for files that people read.</summary>
    public static JsonSerializerOptions Indented { get; } = new(Compact) { WriteIndented = true, NewLine = "\n" };

    public static JsonDocumentOptions Lenient { get; } = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads an object; a byte order mark, comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not an object.</exception>
    public static JsonObject ParseObject(string text) =>
        JsonNode.Parse(text.TrimStart('\uFEFF'), documentOptions: Lenient) as JsonObject ?? throw new JsonException("A JSON object is expected.");
}
