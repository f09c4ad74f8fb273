using Portal.Features.Taxonomies;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

/// <summary>Takes lines of the change log into the index. What a line is about is read as it is now, so a line taken in twice does no harm.</summary>
public sealed class CatchUp(
    SearchIndex index, PublishedDocuments published, RebuildIndex rebuild, ChangeLogReader log)
{
    /// <summary>Builds the index if it never was, and follows the log to its present end.</summary>
    public async Task ToEndAsync(CancellationToken cancellationToken)
    {
        if (index.Status.BuiltAtUtc is null)
        {
            await rebuild.ExecuteAsync(cancellationToken: cancellationToken);
        }

        while (await log.ReadAfterAsync(index.Status.Cursor, cancellationToken) is { Count: > 0 } lines)
        {
            await TakeInAsync(lines, index.Status.Cursor, cancellationToken);
        }
    }

    /// <param name="from">The cursor that the lines follow.</param>
    /// <returns>False when the log must be followed anew from the index's cursor.</returns>
    public async Task<bool> TakeInAsync(IReadOnlyList<ChangeLogEntry> lines, long from, CancellationToken cancellationToken)
    {
        if (lines.Any(ConcernsEveryDocument))
        {
            await rebuild.ExecuteAsync(cancellationToken: cancellationToken);
            return false;
        }

        var changed = lines.Where(line => line.Kind is ChangeKind.Published or ChangeKind.Unpublished or ChangeKind.Removed).ToList();
        var sets = changed.Select(line => line.LocalizationSet).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var ids = changed.Select(line => line.ContentItemId).Distinct(StringComparer.Ordinal).ToList();
        var documents = ids.Count == 0 ? [] : await published.OfAsync(sets, ids, cancellationToken);
        var removed = ids.Except(documents.Select(document => document.ContentItemId), StringComparer.Ordinal).ToList();
        return index.Apply(new IndexBatch(documents, removed, lines[^1].Sequence), from);
    }

    /// <summary>Labels and ancestors of terms stand in every document that carries them; definitions say which words count.</summary>
    private static bool ConcernsEveryDocument(ChangeLogEntry line) =>
        line.Kind == ChangeKind.DefinitionsChanged
        || (line.ContentType == TermLookup.ContentType && line.Kind is ChangeKind.Published or ChangeKind.Unpublished or ChangeKind.Removed);
}
