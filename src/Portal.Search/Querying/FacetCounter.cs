using Portal.Search.Catalog;

namespace Portal.Search.Querying;

/// <summary>
/// Counts for every facet value the hits that choosing it would give: a document that misses no filter counts for all its values, one that
/// misses only one facet's filter counts for that facet's values.
/// </summary>
internal sealed class FacetCounter(DocumentCatalog catalog, FacetFilter filter)
{
    private readonly (string Facet, string Value, int FacetIndex)[] values = catalog.Values.Snapshot();
    private readonly int[] counts = new int[catalog.Values.Count];
    private readonly int[] lastGroup = new int[catalog.Values.Count];

    /// <param name="missing">What <see cref="FacetFilter.Missing"/> said of the document.</param>
    /// <param name="group">A number above 0; documents of one group count once a value. Groups come one after another.</param>
    public void Count(CatalogEntry entry, ulong missing, int group)
    {
        if ((missing & (missing - 1)) != 0)
        {
            return; // two facets are missed: no single click makes it a hit
        }

        foreach (var value in entry.Values)
        {
            if (lastGroup[value] != group && (missing == 0 || filter.BitOf(values[value].FacetIndex) == missing))
            {
                lastGroup[value] = group;
                counts[value]++;
            }
        }
    }

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Result() => counts
        .Select((count, value) => (Count: count, Value: value))
        .Where(counted => counted.Count > 0)
        .GroupBy(counted => values[counted.Value].Facet, counted => new FacetCount(values[counted.Value].Value, counted.Count), StringComparer.Ordinal)
        .ToDictionary(
            facet => facet.Key,
            IReadOnlyList<FacetCount> (facet) => [.. facet.OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal)],
            StringComparer.Ordinal);
}
