using Portal.Search.Querying;

namespace Portal.Search.Catalog;

/// <summary>All documents at one moment: immutable, replaced by the writer after each commit. Filters and counts are answered from here alone.</summary>
internal sealed class DocumentCatalog(long generation, CatalogEntry?[] entries, int[][] sets, FacetValues values, int count)
{
    private int[]? newestFirst;
    private Candidate[]? publicNewestFirst;
    private List<int>[]? havingValue;

    /// <summary>Which tables of the file these entries describe; a rebuild starts a new generation.</summary>
    public long Generation { get; } = generation;

    /// <summary>By row id; null where a document was removed.</summary>
    public CatalogEntry?[] Entries { get; } = entries;

    /// <summary>Row ids of the members of every localization set.</summary>
    public int[][] Sets { get; } = sets;

    public FacetValues Values { get; } = values;

    public int Count { get; } = count;

    /// <summary>Row ids by time of publication, newest first; sorted when first asked for.</summary>
    public int[] NewestFirst => newestFirst ??= Sort();

    /// <summary>What everyone may see, newest first: the greater part of all lists asks for exactly this.</summary>
    public Candidate[] PublicNewestFirst => publicNewestFirst ??= VisibleTo(SearchReader.Anonymous);

    /// <summary>What the reader may see, newest first.</summary>
    public Candidate[] VisibleTo(SearchReader reader) =>
        [.. NewestFirst.Where(id => Entries[id]!.Admits(reader)).Select(id => new Candidate(id, 0))]; // the order holds live entries only

    /// <summary>Row ids of the documents that have a facet value, by the value's number; listed for all values when first asked for.</summary>
    public IReadOnlyList<int> Having(int value) => value >= 0 && value < (havingValue ??= List()).Length ? havingValue[value] : [];

    public CatalogEntry? Entry(long id) => id >= 0 && id < Entries.Length ? Entries[id] : null;

    private int[] Sort()
    {
        var live = Entries.OfType<CatalogEntry>().ToArray();
        Array.Sort(live, static (a, b) => b.PublishedTicks != a.PublishedTicks ? b.PublishedTicks.CompareTo(a.PublishedTicks) : a.Id.CompareTo(b.Id));
        return Array.ConvertAll(live, entry => entry.Id);
    }

    private List<int>[] List()
    {
        var lists = new List<int>[Values.Count];
        for (var value = 0; value < lists.Length; value++)
        {
            lists[value] = [];
        }

        foreach (var entry in Entries.OfType<CatalogEntry>())
        {
            foreach (var value in entry.Values)
            {
                lists[value].Add(entry.Id);
            }
        }

        return lists;
    }
}
