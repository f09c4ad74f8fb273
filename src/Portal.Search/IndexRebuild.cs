using Portal.Search.Catalog;
using Portal.Search.Index;

namespace Portal.Search;

/// <summary>
/// A whole new index growing beside the live one, which goes on answering and taking in changes. <see cref="Complete"/> swaps them in one
/// transaction; disposed before that, or killed, it leaves the live index as it was.
/// </summary>
public sealed class IndexRebuild : IDisposable
{
    private readonly SearchIndex index;
    private readonly IndexConnection writer;
    private readonly Lock writing;
    private readonly CatalogWriter catalog;
    private readonly DocumentTables tables;
    private bool completed;

    internal IndexRebuild(SearchIndex index, IndexConnection writer, Lock writing)
    {
        (this.index, this.writer, this.writing) = (index, writer, writing);
        lock (writing)
        {
            var generation = new IndexMeta(writer).Generation + 1;
            catalog = new CatalogWriter(generation);
            tables = new DocumentTables(writer, generation);
            writer.InTransaction(() =>
            {
                foreach (var sql in IndexSchema.Drop(generation).Concat(IndexSchema.Create(generation)))
                {
                    writer.Execute(sql);
                }

                tables.PrepareForBuild();
            });
        }
    }

    /// <summary>Adds documents that the new index does not have yet; a batch of some hundred is a good size.</summary>
    public void Add(IReadOnlyList<IndexDocument> documents)
    {
        var analyzed = SearchIndex.Analyze(documents);
        lock (writing)
        {
            writer.InTransaction(() =>
            {
                foreach (var document in analyzed)
                {
                    var id = catalog.NextId;
                    tables.Insert(id, document);
                    catalog.Put(id, document.Document);
                }
            });
        }
    }

    /// <param name="cursor">End of the change log before the first document was read: everything later is taken in again from there.</param>
    public void Complete(long cursor)
    {
        var builtAt = index.Clock.GetUtcNow();
        lock (writing)
        {
            writer.InTransaction(() =>
            {
                tables.Optimize();
                _ = new IndexMeta(writer) { Generation = catalog.Generation, Cursor = cursor, BuiltAt = builtAt.UtcTicks };
                DropGeneration(catalog.Generation - 1);
            });
            completed = true;
            index.Publish(catalog, new IndexStatus(0, cursor, builtAt));
            writer.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    public void Dispose()
    {
        if (completed)
        {
            return;
        }

        lock (writing)
        {
            writer.InTransaction(() => DropGeneration(catalog.Generation));
        }
    }

    private void DropGeneration(long generation)
    {
        foreach (var sql in IndexSchema.Drop(generation))
        {
            writer.Execute(sql);
        }
    }
}
