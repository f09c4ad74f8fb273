namespace Portal.Search.Catalog;

/// <summary>Keeps the catalog up to date; used by one thread at a time, in step with the file's transactions.</summary>
internal sealed class CatalogWriter(long generation)
{
    private readonly FacetValues values = new();
    private readonly Dictionary<string, int> idByItem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> setByName = new(StringComparer.Ordinal);
    private readonly List<CatalogEntry?> entries = [null]; // SQLite's row ids begin at 1
    private readonly List<int[]> sets = [];

    public long Generation { get; } = generation;

    /// <summary>The item's document, or null when it has none.</summary>
    public CatalogEntry? Find(string contentItemId) => idByItem.TryGetValue(contentItemId, out var id) ? entries[id] : null;

    /// <summary>The first row id that no document ever had.</summary>
    public int NextId => entries.Count;

    public void Put(int id, IndexDocument document)
    {
        Remove(document.ContentItemId);
        while (entries.Count <= id)
        {
            entries.Add(null);
        }

        var set = SetOf(document.LocalizationSet);
        sets[set] = [.. sets[set], id];
        entries[id] = Entry(id, set, document);
        idByItem[document.ContentItemId] = id;
    }

    public void Remove(string contentItemId)
    {
        if (!idByItem.Remove(contentItemId, out var id) || entries[id] is not { } entry)
        {
            return;
        }

        entries[id] = null;
        sets[entry.Set] = [.. sets[entry.Set].Where(member => member != id)];
    }

    public DocumentCatalog Snapshot() => new(Generation, [.. entries], [.. sets], values, idByItem.Count);

    private int SetOf(string name)
    {
        if (!setByName.TryGetValue(name, out var set))
        {
            set = sets.Count;
            sets.Add([]);
            setByName[name] = set;
        }

        return set;
    }

    private CatalogEntry Entry(int id, int set, IndexDocument document) => new()
    {
        Id = id,
        Set = set,
        ContentItemId = document.ContentItemId,
        LocalizationSet = document.LocalizationSet,
        ContentType = document.ContentType,
        Culture = document.Culture,
        Title = document.Title,
        Url = document.Url,
        PublishedTicks = document.PublishedUtc.UtcTicks,
        SharingLevel = document.SharingLevel,
        SharingAudience = [.. document.SharingAudience],
        Values = Numbers(document),
    };

    private int[] Numbers(IndexDocument document)
    {
        var numbers = new List<int> { values.Number("type", document.ContentType), values.Number("culture", document.Culture) };
        foreach (var (facet, facetValues) in document.Facets)
        {
            numbers.AddRange(facetValues.Select(value => values.Number(facet, value)));
        }

        return [.. numbers.Distinct()];
    }
}
