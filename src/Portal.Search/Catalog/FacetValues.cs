using System.Collections.Concurrent;

namespace Portal.Search.Catalog;

/// <summary>
/// Numbers every facet value that was ever seen, so that counting is adding in an array. It only grows, and a number never changes its
/// meaning: readers use it while the writer adds.
/// </summary>
internal sealed class FacetValues
{
    /// <summary>Facets fit the bits of one word.</summary>
    public const int MostFacets = 64;

    private readonly ConcurrentDictionary<(string Facet, string Value), int> numbers = new();
    private string[] facets = [];
    private (string Facet, string Value, int FacetIndex)[] values = [];

    public int Count => Volatile.Read(ref values).Length;

    /// <summary>The number of a value, or -1 when no document ever had it.</summary>
    public int Find(string facet, string value) => numbers.TryGetValue((facet, value), out var number) ? number : -1;

    /// <summary>The number of a facet by its name, or -1 when no document ever had it.</summary>
    public int FacetIndex(string facet) => Array.IndexOf(Volatile.Read(ref facets), facet);

    public (string Facet, string Value, int FacetIndex) this[int number] => Volatile.Read(ref values)[number];

    /// <summary>All values by number: take it once for a loop.</summary>
    public (string Facet, string Value, int FacetIndex)[] Snapshot() => Volatile.Read(ref values);

    /// <summary>Called by the one writer only.</summary>
    public int Number(string facet, string value)
    {
        if (numbers.TryGetValue((facet, value), out var known))
        {
            return known;
        }

        var index = FacetIndex(facet);
        if (index < 0)
        {
            index = facets.Length < MostFacets ? facets.Length : throw new InvalidOperationException($"More than {MostFacets} facets: {facet}.");
            Volatile.Write(ref facets, [.. facets, facet]);
        }

        var number = values.Length;
        Volatile.Write(ref values, [.. values, (facet, value, index)]);
        numbers[(facet, value)] = number;
        return number;
    }
}
