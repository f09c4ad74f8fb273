using Microsoft.Extensions.Localization;
using Portal.Features.Localization;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;
using Portal.Search;

namespace Portal.Features.Searching;

/// <summary>The search page. Any text whatsoever gives a result or a polite remark.</summary>
public sealed class SearchPages(ReaderSearch search, TermLookup termLookup, FacetLabels labels, TextCatalogs catalogs, IStringLocalizer texts)
{
    public const int PageSize = 20;

    public static readonly IReadOnlyList<string> Filters = [Facets.Type, Facets.Culture, Facets.Country, Facets.Topic];

    /// <param name="page">1-based; a page behind the last one shows the last one.</param>
    public async Task<SearchPage> ShowAsync(ListFilters filters, int page, Visit visit, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(filters.Text) && filters.IsEmpty)
        {
            return new SearchPage("", 0, [], [], new Pager(1, 1, null, null), filters.ClearUrl, null);
        }

        var results = search.Find(filters.Text, filters.Values, visit, page, PageSize);
        var pages = Math.Max(1, (results.Total + PageSize - 1) / PageSize);
        if (page > pages)
        {
            page = pages;
            results = search.Find(filters.Text, filters.Values, visit, page, PageSize);
        }

        var terms = await termLookup.GetAsync(cancellationToken);
        return new SearchPage(
            filters.Text, results.Total, [.. results.Hits.Select(hit => Hit(hit, terms, visit.Culture))],
            FacetLinks.Of(Filters, results, filters, (facet, value) => labels.Of(facet, value, terms, visit.Culture)),
            filters.PagerOf(page, pages), filters.ClearUrl, Message(results.Notice));
    }

    private SearchPageHit Hit(SearchHit hit, Terms terms, string culture)
    {
        var own = hit.Culture.Length == 0 ? culture : hit.Culture;
        return new SearchPageHit(
            new LocalText(hit.Title, own), hit.Url, labels.OfType(hit.ContentType), catalogs.OwnName(own), own != culture, hit.Snippet,
            [.. (hit.Facets.GetValueOrDefault(Facets.Country) ?? []).Select(code => labels.Of(Facets.Country, code, terms, culture))], hit.PublishedUtc);
    }

    private string? Message(SearchNotice notice) => notice switch
    {
        SearchNotice.Shortened => texts["Your question was long; its beginning was searched for."].Value,
        SearchNotice.NothingToSearch => texts["There is no word to search for in your question."].Value,
        SearchNotice.Widened => texts["No page has all of your words; these have some of them."].Value,
        _ => null,
    };
}
