using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>The tracked rows that an act or a batch touches: active rows by item, set, path and alias, and rows by version id. Additions count at once.</summary>
public sealed class LoadedRows(PortalContext db)
{
    private readonly Dictionary<string, HashSet<ContentItemVersion>> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> loadedPaths = new(StringComparer.Ordinal);

    /// <summary>Loads with one query a kind of key what a batch of items may run into.</summary>
    public async Task LoadAsync(IReadOnlyCollection<ContentItem> items, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.ContentItemId).Distinct().ToList();
        var versions = items.Select(item => item.ContentItemVersionId).OfType<string>().Distinct().ToList();
        var sets = items.Select(LocalizationPart.SetOf).OfType<string>().Distinct().ToList();
        var paths = items.Select(AutoroutePart.Of).OfType<string>().Distinct().ToList();
        var aliases = items.Select(AliasPart.Of).OfType<string>().Distinct().ToList();
        loadedPaths.UnionWith(paths);
        var active = db.ContentItems.Where(row => row.Latest || row.Published);
        await AddAsync(active.Where(row => ids.Contains(row.ContentItemId)), cancellationToken);
        await AddAsync(db.ContentItems.Where(row => versions.Contains(row.ContentItemVersionId)), cancellationToken);
        await AddAsync(active.Where(row => paths.Contains(row.Path!)), cancellationToken); // no null among the paths, sets and aliases

        // Latest and published apart, because the indexes over sets and aliases hold the one or the other.
        foreach (var live in new[] { db.ContentItems.Where(row => row.Latest), db.ContentItems.Where(row => row.Published) })
        {
            await AddAsync(live.Where(row => sets.Contains(row.LocalizationSet!)), cancellationToken);
            await AddAsync(live.Where(row => aliases.Contains(row.Alias!)), cancellationToken);
        }
    }

    /// <summary>Loads an item's active rows and those of its set.</summary>
    public async Task LoadAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await AddAsync(db.ContentItems.Where(row => row.ContentItemId == contentItemId && (row.Latest || row.Published)), cancellationToken);
        var set = Latest(contentItemId)?.LocalizationSet ?? Published(contentItemId)?.LocalizationSet;
        if (set is not null)
        {
            await AddAsync(db.ContentItems.Where(row => row.LocalizationSet == set && row.Latest), cancellationToken);
            await AddAsync(db.ContentItems.Where(row => row.LocalizationSet == set && row.Published), cancellationToken);
        }
    }

    /// <summary>A new row, or a loaded one whose parts have changed: it is found under its present keys from now on.</summary>
    public void Add(ContentItemVersion row)
    {
        foreach (var key in Keys(row))
        {
            if (!byKey.TryGetValue(key, out var rows))
            {
                byKey[key] = rows = [];
            }

            rows.Add(row);
        }
    }

    public ContentItemVersion? Latest(string contentItemId) => Active("item", contentItemId).FirstOrDefault(row => row.Latest);

    public ContentItemVersion? Published(string contentItemId) => Active("item", contentItemId).FirstOrDefault(row => row.Published);

    public ContentItemVersion? Version(string versionId) => Of("version", versionId).FirstOrDefault();

    /// <summary>All active rows of a set; each item up to twice.</summary>
    public IEnumerable<ContentItemVersion> Set(string set) => Active("set", set).Where(row => row.LocalizationSet == set);

    public IEnumerable<ContentItemVersion> WithPath(string path) => Active("path", path).Where(row => row.Path == path);

    public IEnumerable<ContentItemVersion> WithAlias(string alias) => Active("alias", alias).Where(row => row.Alias == alias);

    /// <summary>True when every active row with the path is here, so that the database need not be asked again.</summary>
    public bool HasLoadedPath(string path) => loadedPaths.Contains(path);

    /// <summary>The row that holds a set's facts: the published source, else its draft; null when the set has none.</summary>
    public ContentItemVersion? Source(string? set) => set is null
        ? null
        : Set(set).Where(row => row.IsSource).OrderByDescending(row => row.Published).ThenBy(row => row.Id).FirstOrDefault();

    private IEnumerable<ContentItemVersion> Active(string kind, string value) => Of(kind, value).Where(row => row.Latest || row.Published);

    private IEnumerable<ContentItemVersion> Of(string kind, string value) => byKey.GetValueOrDefault($"{kind}:{value}") ?? Enumerable.Empty<ContentItemVersion>();

    private async Task AddAsync(IQueryable<ContentItemVersion> rows, CancellationToken cancellationToken)
    {
        foreach (var row in await rows.ToListAsync(cancellationToken))
        {
            Add(row);
        }
    }

    private static IEnumerable<string> Keys(ContentItemVersion row) =>
    [
        $"item:{row.ContentItemId}",
        $"version:{row.ContentItemVersionId}",
        $"set:{row.LocalizationSet}",
        $"path:{row.Path}",
        $"alias:{row.Alias}",
    ];
}
