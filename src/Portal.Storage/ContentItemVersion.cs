using Portal.Content;

namespace Portal.Storage;

/// <summary>A row per version of a content item: identity in columns, parts and fields as JSON in <see cref="Content"/>.</summary>
public sealed class ContentItemVersion
{
    public long Id { get; set; }
    public required string ContentItemId { get; set; }
    public required string ContentItemVersionId { get; set; }
    public required string ContentType { get; set; }

    /// <summary>Null for culture-neutral items (taxonomies).</summary>
    public string? Culture { get; set; }

    public string? LocalizationSet { get; set; }

    /// <summary>True unless the item carries a TranslationPart: the item that holds the set's facts.</summary>
    public bool IsSource { get; set; } = true;

    /// <summary>Version of the source item that a translation was made from.</summary>
    public string? SourceVersionId { get; set; }

    /// <summary>Whole address path without leading slash (<c>ru/practices/…</c>), or null when the item has no page.</summary>
    public string? Path { get; set; }

    public string? Alias { get; set; }
    public string DisplayText { get; set; } = "";
    public bool Latest { get; set; }
    public bool Published { get; set; }
    public DateTimeOffset? CreatedUtc { get; set; }
    public DateTimeOffset? ModifiedUtc { get; set; }
    public DateTimeOffset? PublishedUtc { get; set; }
    public DateTimeOffset? ScheduledPublishUtc { get; set; }
    public DateTimeOffset? ScheduledArchiveUtc { get; set; }
    public string Owner { get; set; } = "";
    public string Author { get; set; } = "";

    /// <summary>Container of a ContainedPart child (ListPart), or null.</summary>
    public string? ListContentItemId { get; set; }

    public SharingLevel SharingLevel { get; set; }

    /// <summary>Countries or user ids of the sharing level as <c>|KZ|KG|</c>; empty when the level needs none.</summary>
    public string SharingAudience { get; set; } = "";

    /// <summary>The parts as one JSON object, in Orchard Core's shape.</summary>
    public string Content { get; set; } = "{}";
}
