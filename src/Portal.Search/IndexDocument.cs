namespace Portal.Search;

/// <summary>What the index knows of one published content item; built by the features, analysed and stored here.</summary>
public sealed record IndexDocument
{
    public required string ContentItemId { get; init; }

    /// <summary>Items of one set are translations of each other; equals the item's own id when it has no set.</summary>
    public required string LocalizationSet { get; init; }

    public required string ContentType { get; init; }

    /// <summary>Culture name, or empty for culture-neutral items.</summary>
    public required string Culture { get; init; }

    public required string Title { get; init; }

    /// <summary>Site-relative address with leading slash.</summary>
    public required string Url { get; init; }

    /// <summary>Other names that weigh as much as the title and are not shown with it (an institution's name in its own language).</summary>
    public string OtherTitles { get; init; } = "";

    public string Summary { get; init; } = "";
    public string Body { get; init; } = "";
    public DateTimeOffset PublishedUtc { get; init; }

    /// <summary>Facet values by facet name (country, topic, audience, stage, status …); ancestors of a term included.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>0 public, 1 members, 2 countries, 3 persons: the sharing level of the gate.</summary>
    public int SharingLevel { get; init; }

    /// <summary>Country codes or user ids that the level admits.</summary>
    public IReadOnlyList<string> SharingAudience { get; init; } = [];
}
