using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Features.Recipes;

/// <summary>How recipes are read and written: leniently in, canonically out.</summary>
internal static class RecipeJson
{
    public static JsonDocumentOptions Reading { get; } = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        MaxDepth = 256,
    };

    /// <summary>Two-space indentation, line feeds and letters of every script as themselves.</summary>
    public static JsonWriterOptions Writing { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 256,
    };

    /// <summary>One line; for documents in the database.</summary>
    public static JsonSerializerOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 256 };

    public static string Write(JsonNode? node) => node?.ToJsonString(Compact) ?? "null";

    public static JsonNode? Read(string json) => JsonNode.Parse(json, documentOptions: Reading);
}
