using System.Threading.Channels;
using Portal.Features.Contents;
using Portal.Features.Taxonomies;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

/// <summary>Builds the whole index anew beside the live one and puts it in its place. Reading and analysing overlap.</summary>
public sealed class RebuildIndex(
    SearchIndex index, PublishedDocuments published, ChangeLogReader log, DefinitionStore definitions, TermLookup terms)
{
    /// <param name="progress">Told the number of documents so far.</param>
    /// <returns>The standing of the new index, whose cursor is the end of the log before the first document was read.</returns>
    public async Task<IndexStatus> ExecuteAsync(IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var cursor = await log.EndAsync(cancellationToken);
        await definitions.RefreshAsync(cancellationToken);
        terms.Drop();

        using var rebuild = index.BeginRebuild();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<IReadOnlyList<IndexDocument>>(1);
        var reading = ReadAsync(batches.Writer, stop.Token);
        try
        {
            await AddAsync(rebuild, batches.Reader, progress, cancellationToken);
            await reading; // a reading that broke off has ended the channel too: here it says so
        }
        finally
        {
            await stop.CancelAsync();
        }

        rebuild.Complete(cursor);
        return index.Status;
    }

    private async Task ReadAsync(ChannelWriter<IReadOnlyList<IndexDocument>> batches, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var batch in published.AllAsync(cancellationToken))
            {
                await batches.WriteAsync(batch, cancellationToken);
            }
        }
        finally
        {
            batches.Complete();
        }
    }

    private static async Task AddAsync(
        IndexRebuild rebuild, ChannelReader<IReadOnlyList<IndexDocument>> batches, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var batch in batches.ReadAllAsync(cancellationToken))
        {
            rebuild.Add(batch);
            count += batch.Count;
            progress?.Report(count);
        }
    }
}
