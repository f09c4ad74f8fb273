using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Overlays;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Recipes.Items;

/// <summary>Writes the content of a site, type by type and set by set, a source before its translations, which get its facts.</summary>
internal sealed class ContentExport(PortalContext db, ContentDefinitions definitions, bool includeDrafts)
{
    private readonly TranslationFacts facts = new(definitions);

    /// <summary>Returns how many versions were written.</summary>
    public async Task<int> WriteAsync(PackageWriter package, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(cancellationToken);
        if (keys.Count == 0)
        {
            return 0;
        }

        package.BeginItems();
        foreach (var chunk in keys.Chunk(ContentPlanner.BatchSize))
        {
            foreach (var item in await ReadAsync(chunk, cancellationToken))
            {
                package.WriteItem(ContentItemJson.Write(item));
            }
        }

        package.EndItems();
        return keys.Count;
    }

    // Sorted here, not by the database: the order must not hang on a collation. Only keys are held.
    private async Task<List<Key>> KeysAsync(CancellationToken cancellationToken)
    {
        var keys = await db.ContentItems.AsNoTracking()
            .Where(row => row.Published || (includeDrafts && row.Latest))
            .Select(row => new Key(row.Id, row.ContentType, row.LocalizationSet, row.IsSource, row.Culture, row.ContentItemId, row.Published))
            .ToListAsync(cancellationToken);
        return
        [
            .. keys.OrderBy(key => key.ContentType, StringComparer.Ordinal)
                .ThenBy(key => key.LocalizationSet ?? key.ContentItemId, StringComparer.Ordinal)
                .ThenByDescending(key => key.IsSource)
                .ThenBy(key => key.Culture, StringComparer.Ordinal)
                .ThenBy(key => key.ContentItemId, StringComparer.Ordinal)
                .ThenByDescending(key => key.Published),
        ];
    }

    private async Task<List<ContentItem>> ReadAsync(Key[] chunk, CancellationToken cancellationToken)
    {
        var ids = chunk.Select(key => key.Id).ToList();
        var rows = await db.ContentItems.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
        var sources = await SourcesAsync([.. rows.Values.Where(row => !row.IsSource)], cancellationToken);
        return [.. chunk.Select(key => Whole(rows[key.Id], sources))];
    }

    private async Task<ILookup<string, ContentItemVersion>> SourcesAsync(List<ContentItemVersion> translations, CancellationToken cancellationToken)
    {
        var sets = translations.Select(row => row.LocalizationSet).OfType<string>().Distinct().ToList();
        var sources = db.ContentItems.AsNoTracking().Where(row => row.IsSource && sets.Contains(row.LocalizationSet!));
        var rows = await sources.Where(row => row.Published).ToListAsync(cancellationToken);
        if (includeDrafts)
        {
            rows.AddRange(await sources.Where(row => row.Latest && !row.Published).ToListAsync(cancellationToken));
        }

        return rows.ToLookup(row => row.LocalizationSet!, StringComparer.Ordinal);
    }

    // A published translation gets the published facts, a draft the latest ones.
    private ContentItem Whole(ContentItemVersion row, ILookup<string, ContentItemVersion> sources)
    {
        var item = row.ToItem();
        if (!includeDrafts)
        {
            // The newer draft stays at home, so the published version is the latest of the package.
            item.Latest = true;
        }

        if (TranslationPart.IsOn(item) && row.LocalizationSet is { } set
            && sources[set].OrderByDescending(source => row.Published ? source.Published : source.Latest).FirstOrDefault() is { } source)
        {
            facts.Add(item, source.ToItem());
        }

        return item;
    }

    private sealed record Key(
        long Id, string ContentType, string? LocalizationSet, bool IsSource, string? Culture, string ContentItemId, bool Published);
}
