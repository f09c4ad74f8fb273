namespace Portal.Search.Catalog;

/// <summary>What is kept in memory of one document: everything but its texts.</summary>
internal sealed record CatalogEntry
{
    /// <summary>The row id in the index's tables, and the place in <see cref="DocumentCatalog.Entries"/>.</summary>
    public required int Id { get; init; }

    /// <summary>Ordinal of the localization set in <see cref="DocumentCatalog.Sets"/>.</summary>
    public required int Set { get; init; }

    public required string ContentItemId { get; init; }
    public required string LocalizationSet { get; init; }
    public required string ContentType { get; init; }
    public required string Culture { get; init; }
    public required string Title { get; init; }
    public required string Url { get; init; }
    public required long PublishedTicks { get; init; }
    public required int SharingLevel { get; init; }
    public required string[] SharingAudience { get; init; }

    /// <summary>Numbers of <see cref="FacetValues"/>, type and culture included, no number twice.</summary>
    public required int[] Values { get; init; }

    /// <summary>The gate: the same rule as Portal.Content's <c>Sharing.Admits</c>, on the index's copy of the facts.</summary>
    public bool Admits(SearchReader reader) => SharingLevel switch
    {
        0 => true,
        1 => reader.UserId is not null,
        2 => reader.UserId is not null && reader.Countries.Any(country => SharingAudience.Contains(country, StringComparer.Ordinal)),
        _ => reader.UserId is { } id && SharingAudience.Contains(id, StringComparer.Ordinal),
    };
}
