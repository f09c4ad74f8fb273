using Portal.Features.Reading;
using Portal.Search;

namespace Portal.Features.Searching;

/// <summary>The search page. View: <c>Search/Search</c>. <see cref="Message"/> is a polite remark on the query (shortened, nothing to search for), already in the reader's language.</summary>
public sealed record SearchPage(
    string Query, int Total, IReadOnlyList<SearchPageHit> Hits, IReadOnlyList<Facet> Facets, Pager Pager, string ClearUrl, string? Message);

public sealed record SearchPageHit(
    LocalText Title, string Url, string TypeLabel, string CultureLabel, bool OtherLanguage, IReadOnlyList<SnippetPart> Snippet,
    IReadOnlyList<string> Countries, DateTimeOffset PublishedUtc);
