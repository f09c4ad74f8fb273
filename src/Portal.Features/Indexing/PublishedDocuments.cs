using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Contents;
using Portal.Features.Taxonomies;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

/// <summary>Reads what is published as documents for the index, whole localization sets at a time, because a translation's facts stand in its source.</summary>
public sealed class PublishedDocuments(IDbContextFactory<PortalContext> contexts, DefinitionStore definitions, TermLookup terms)
{
    /// <summary>About so many documents a batch: some megabytes of text.</summary>
    private const int BatchSize = 500;

    /// <summary>Everything, in batches that never part a set.</summary>
    public async IAsyncEnumerable<IReadOnlyList<IndexDocument>> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var builder = await BuilderAsync(cancellationToken);
        foreach (var batch in Batches(await IdsBySetAsync(cancellationToken)))
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var rows = await db.ContentItems.AsNoTracking().Where(item => batch.Contains(item.Id) && item.Published).ToListAsync(cancellationToken);
            yield return Build(builder, rows);
        }
    }

    /// <summary>The published items of some sets, and single items that belong to none.</summary>
    public async Task<IReadOnlyList<IndexDocument>> OfAsync(
        IReadOnlyCollection<string> sets, IReadOnlyCollection<string> contentItemIds, CancellationToken cancellationToken)
    {
        var builder = await BuilderAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (wantedSets, wantedIds) = (sets.ToArray(), contentItemIds.ToArray());
        var published = db.ContentItems.AsNoTracking().Where(item => item.Published);
        // Asked apart: with OR neither index would be used, and every publish would read the whole table.
        var ofSets = await published.Where(item => wantedSets.Contains(item.LocalizationSet)).ToListAsync(cancellationToken);
        var single = await published.Where(item => wantedIds.Contains(item.ContentItemId)).ToListAsync(cancellationToken);
        return Build(builder, [.. ofSets.Concat(single).DistinctBy(item => item.Id)]);
    }

    private async Task<IndexDocumentBuilder> BuilderAsync(CancellationToken cancellationToken) =>
        new(await definitions.GetAsync(cancellationToken), await terms.GetAsync(cancellationToken));

    private async Task<List<List<long>>> IdsBySetAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.ContentItems.AsNoTracking().Where(item => item.Published && item.Path != null).OrderBy(item => item.Id)
            .Select(item => new { item.Id, Set = item.LocalizationSet ?? item.ContentItemId }).ToListAsync(cancellationToken);
        return [.. rows.GroupBy(row => row.Set, row => row.Id, StringComparer.Ordinal).Select(set => set.ToList())];
    }

    private static IEnumerable<long[]> Batches(List<List<long>> sets)
    {
        var batch = new List<long>();
        foreach (var set in sets)
        {
            if (batch.Count > 0 && batch.Count + set.Count > BatchSize)
            {
                yield return [.. batch];
                batch.Clear();
            }

            batch.AddRange(set);
        }

        if (batch.Count > 0)
        {
            yield return [.. batch];
        }
    }

    private static List<IndexDocument> Build(IndexDocumentBuilder builder, List<ContentItemVersion> rows)
    {
        var sources = rows.Where(row => row is { IsSource: true, LocalizationSet: not null })
            .GroupBy(row => row.LocalizationSet!, StringComparer.Ordinal).ToDictionary(set => set.Key, set => set.First(), StringComparer.Ordinal);
        return [.. rows.Select(row => builder.Build(row, row.LocalizationSet is { } set ? sources.GetValueOrDefault(set) : null)).OfType<IndexDocument>()];
    }
}
