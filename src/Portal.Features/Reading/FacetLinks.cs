using Portal.Search;

namespace Portal.Features.Reading;

/// <summary>The counts of the index as links that work without script.</summary>
public static class FacetLinks
{
    /// <summary>One group a facet that has values; a chosen value stays, even when nothing is left of it, so that it can be taken away.</summary>
    /// <param name="labelOf">Label of a value of a facet in the reader's language.</param>
    public static IReadOnlyList<Facet> Of(
        IEnumerable<string> facets, SearchResults results, ListFilters filters, Func<string, string, string> labelOf) =>
        [.. facets.Select(facet => new Facet(facet, Values(facet, results, filters, labelOf))).Where(facet => facet.Values.Count > 0)];

    private static List<FacetLink> Values(string facet, SearchResults results, ListFilters filters, Func<string, string, string> labelOf)
    {
        var counted = results.Facets.GetValueOrDefault(facet) ?? [];
        var gone = filters.Chosen.GetValueOrDefault(facet, []).Where(value => counted.All(count => count.Value != value)).Select(value => new FacetCount(value, 0));
        return
        [
            .. counted.Concat(gone).Select(count => new FacetLink(
                count.Value, labelOf(facet, count.Value), count.Count, filters.Has(facet, count.Value), filters.Toggle(facet, count.Value))),
        ];
    }
}
