using System.Text.Json.Nodes;

namespace Portal.Content;

/// <summary>One version of one thing in one culture, in Orchard Core's shape (root properties, then parts by name).</summary>
public sealed class ContentItem
{
    public required string ContentItemId { get; init; }

    /// <summary>Null until the version is stored for the first time.</summary>
    public string? ContentItemVersionId { get; set; }

    public required string ContentType { get; init; }
    public string DisplayText { get; set; } = "";
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public DateTimeOffset? ModifiedUtc { get; set; }
    public DateTimeOffset? PublishedUtc { get; set; }
    public DateTimeOffset? CreatedUtc { get; set; }

    /// <summary>User id of the creator.</summary>
    public string Owner { get; set; } = "";

    /// <summary>User name of the last editor.</summary>
    public string Author { get; set; } = "";

    /// <summary>The parts, by part name; unknown ones are kept verbatim.</summary>
    public JsonObject Content { get; init; } = [];

    public JsonObject? Part(string name) => Content[name] as JsonObject;

    /// <summary>The value of a field: the JSON object under part and field name, or null.</summary>
    public JsonObject? Field(string part, string field) => Part(part)?[field] as JsonObject;
}
