using Portal.Language;
using Portal.Search.Catalog;
using Portal.Search.Index;

namespace Portal.Search;

/// <summary>
/// search.db: a projection of the content's change log that may be deleted at any time. One process writes it, any number of its threads
/// read; the documents of a batch and the cursor are committed together. Dispose it last.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly Lock writing = new();
    private readonly IndexConnection writer;
    private readonly ReadPool readers;
    private readonly TimeProvider clock;
    private CatalogWriter catalogWriter = new(0);
    private DocumentCatalog catalog = new CatalogWriter(0).Snapshot();
    private IndexStatus status = new(0, 0, null);

    /// <summary>Opens or creates the file. A damaged one, or one of another version, is replaced by an empty one (never built).</summary>
    public SearchIndex(string file, TimeProvider? clock = null)
    {
        this.clock = clock ?? TimeProvider.System;
        writer = IndexFile.Open(file);
        readers = new ReadPool(file);
        Reload();
    }

    public IndexStatus Status => Volatile.Read(ref status);

    internal DocumentCatalog Catalog => Volatile.Read(ref catalog);

    internal ReadPool Readers => readers;

    internal TimeProvider Clock => clock;

    /// <summary>Takes in a batch in one transaction.</summary>
    /// <returns>
    /// False, and nothing was taken in, when the index was rebuilt since: follow the change log again from <see cref="Status"/>'s cursor.
    /// </returns>
    /// <param name="from">The cursor that the batch's changes follow.</param>
    public bool Apply(IndexBatch batch, long from)
    {
        var analyzed = Analyze(batch.Documents);
        lock (writing)
        {
            var placed = new List<(int Id, IndexDocument Document)>(analyzed.Count);
            var applied = false;
            writer.InTransaction(() => applied = IsCurrent(from) && Write(batch, analyzed, placed));
            if (!applied)
            {
                Reload();
                return false;
            }

            batch.Removed.ToList().ForEach(catalogWriter.Remove);
            placed.ForEach(place => catalogWriter.Put(place.Id, place.Document));
            Publish(catalogWriter, status with { Cursor = batch.Cursor });
            return true;
        }
    }

    /// <summary>Starts an empty index beside the live one; a build that was left unfinished is cleared away.</summary>
    public IndexRebuild BeginRebuild() => new(this, writer, writing);

    /// <summary>Everything that the index knows, in an order that does not depend on how it came there: two equal dumps are equal indexes.</summary>
    public IReadOnlyList<string> Dump()
    {
        lock (writing)
        {
            return IndexDump.Of(writer, catalog);
        }
    }

    public void Dispose()
    {
        lock (writing)
        {
            readers.Dispose();
            writer.Dispose();
        }
    }

    /// <summary>Reads the file's catalog anew, after another process rebuilt it.</summary>
    internal void Reload()
    {
        lock (writing)
        {
            var meta = new IndexMeta(writer);
            var loaded = new CatalogWriter(meta.Generation);
            new DocumentTables(writer, meta.Generation).LoadInto(loaded);
            Publish(loaded, new IndexStatus(0, meta.Cursor, meta.BuiltAt == 0 ? null : new DateTimeOffset(meta.BuiltAt, TimeSpan.Zero)));
        }
    }

    internal void Publish(CatalogWriter next, IndexStatus nextStatus)
    {
        catalogWriter = next;
        var snapshot = next.Snapshot();
        Volatile.Write(ref catalog, snapshot);
        Volatile.Write(ref status, nextStatus with { Documents = snapshot.Count });
    }

    /// <summary>Analysis is the greater part of the work and needs no lock; many documents use all cores.</summary>
    internal static List<AnalyzedDocument> Analyze(IReadOnlyList<IndexDocument> documents)
    {
        var distinct = documents.Reverse().DistinctBy(document => document.ContentItemId).Reverse();
        return documents.Count < 8
            ? [.. distinct.Select(AnalyzedDocument.Of)]
            : [.. distinct.AsParallel().AsOrdered().Select(AnalyzedDocument.Of)];
    }

    private bool IsCurrent(long from)
    {
        var meta = new IndexMeta(writer);
        return meta.Generation == catalogWriter.Generation && meta.Cursor == from;
    }

    private bool Write(IndexBatch batch, List<AnalyzedDocument> analyzed, List<(int Id, IndexDocument Document)> placed)
    {
        var tables = new DocumentTables(writer, catalogWriter.Generation);
        foreach (var gone in batch.Removed.Distinct(StringComparer.Ordinal).Select(catalogWriter.Find).OfType<CatalogEntry>())
        {
            Delete(tables, gone);
        }

        var next = catalogWriter.NextId;
        foreach (var document in analyzed)
        {
            var known = catalogWriter.Find(document.Document.ContentItemId);
            if (known is not null && !batch.Removed.Contains(known.ContentItemId, StringComparer.Ordinal))
            {
                Delete(tables, known);
            }

            var id = known?.Id ?? next++;
            tables.Insert(id, document);
            placed.Add((id, document.Document));
        }

        _ = new IndexMeta(writer) { Cursor = batch.Cursor };
        return true;
    }

    private static void Delete(DocumentTables tables, CatalogEntry entry) => tables.Delete(entry.Id, Languages.Of(entry.Culture).Language.Culture);
}
