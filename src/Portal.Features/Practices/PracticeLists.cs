using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Features.Taxonomies;

namespace Portal.Features.Practices;

/// <summary>The list of practices with its filters; three queries, whatever is chosen.</summary>
public sealed class PracticeLists(ReaderSearch search, PracticeCards cards, TermLookup termLookup, FacetLabels labels)
{
    public const int PageSize = 20;

    /// <summary>The list's filters in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> Filters = [Facets.Country, Facets.Topic, Facets.Audience, Facets.Stage, Facets.Culture];

    /// <param name="page">1-based; a page behind the last one shows the last one.</param>
    public async Task<PracticeList> ShowAsync(ListFilters filters, int page, Visit visit, CancellationToken cancellationToken)
    {
        var results = search.List(PracticeItemPage.Type, filters.Values, visit, page, PageSize);
        var pages = Math.Max(1, (results.Total + PageSize - 1) / PageSize);
        if (page > pages)
        {
            page = pages;
            results = search.List(PracticeItemPage.Type, filters.Values, visit, page, PageSize);
        }

        var terms = await termLookup.GetAsync(cancellationToken);
        return new PracticeList(
            results.Total,
            await cards.OfSetsAsync([.. results.Hits.Select(hit => hit.LocalizationSet)], visit, cancellationToken),
            FacetLinks.Of(Filters, results, filters, (facet, value) => labels.Of(facet, value, terms, visit.Culture)),
            filters.PagerOf(page, pages), filters.ClearUrl);
    }
}
