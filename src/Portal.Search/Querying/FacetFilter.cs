using Portal.Search.Catalog;

namespace Portal.Search.Querying;

/// <summary>The chosen facet values as numbers: values of one facet are alternatives, facets combine.</summary>
internal sealed class FacetFilter
{
    private readonly ulong[] bitByValue;
    private readonly ulong[] bitByFacet = new ulong[FacetValues.MostFacets];
    private readonly ulong required;

    public FacetFilter(DocumentCatalog catalog, IReadOnlyDictionary<string, IReadOnlyList<string>> filters)
    {
        bitByValue = new ulong[catalog.Values.Count];
        var next = 1UL;
        foreach (var (facet, values) in filters.Where(filter => filter.Value.Count > 0))
        {
            // A value that no document has can never be met; its facet still asks.
            required |= next;
            if (catalog.Values.FacetIndex(facet) is >= 0 and var index)
            {
                bitByFacet[index] = next;
            }

            foreach (var number in values.Select(value => catalog.Values.Find(facet, value)).Where(number => number >= 0 && number < bitByValue.Length))
            {
                bitByValue[number] = next;
            }

            next <<= 1;
        }
    }

    /// <summary>The facets that the document does not meet, as bits; 0 when it is a hit.</summary>
    public ulong Missing(CatalogEntry entry)
    {
        if (required == 0)
        {
            return 0;
        }

        var met = 0UL;
        foreach (var value in entry.Values)
        {
            met |= bitByValue[value];
        }

        return required & ~met;
    }

    /// <summary>The bit of a facet by its index, 0 when it does not filter.</summary>
    public ulong BitOf(int facetIndex) => bitByFacet[facetIndex];
}
