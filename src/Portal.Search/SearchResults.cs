namespace Portal.Search;

/// <param name="Total">All hits that the reader may see, not only this page's.</param>
/// <param name="Facets">By facet name, values with the number of hits that choosing the value would give (other facets' filters applied), most first; zero never listed.</param>
public sealed record SearchResults(int Total, IReadOnlyList<SearchHit> Hits, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets)
{
    public SearchNotice Notice { get; init; }
}

/// <param name="Snippet">Plain-text fragments; <see cref="SnippetPart.Match"/> marks what matched. Never HTML.</param>
/// <param name="Score">Relevance within the hit's language, higher is better; 0 when the query had no text.</param>
/// <param name="Cultures">All cultures in which the set has a visible item.</param>
public sealed record SearchHit(
    string ContentItemId, string LocalizationSet, string ContentType, string Culture, string Title, string Url,
    IReadOnlyList<SnippetPart> Snippet, double Score, DateTimeOffset PublishedUtc, IReadOnlyList<string> Cultures,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Facets)
{
    /// <summary>The title in parts, so that its matching words can be marked; joined they are <see cref="Title"/>.</summary>
    public IReadOnlyList<SnippetPart> TitleParts { get; init; } = [];
}

public sealed record SnippetPart(string Text, bool Match);

/// <param name="Value">The facet value: a term's alias, a country code, a type name, a culture.</param>
public sealed record FacetCount(string Value, int Count);
