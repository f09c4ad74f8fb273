using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

/// <summary>
/// Keeps this node's index in step with the change log. The site starts to serve when the index stands at the log's end; from then on a commit
/// of this process wakes the tailer at once, one of another node within half a second.
/// </summary>
public sealed partial class IndexTailer(SearchIndex index, CatchUp catchUp, ChangeLogReader log, ILogger<IndexTailer> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await catchUp.ToEndAsync(cancellationToken);
        Ready(index.Status.Documents, index.Status.Cursor);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await FollowAsync(index.Status.Cursor, stoppingToken);
        }
    }

    private async Task FollowAsync(long cursor, CancellationToken stoppingToken)
    {
        await foreach (var lines in log.FollowAsync(cursor, stoppingToken))
        {
            if (!await catchUp.TakeInAsync(lines, cursor, stoppingToken))
            {
                return;
            }

            cursor = lines[^1].Sequence;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index has {Documents} documents and stands at line {Cursor} of the change log")]
    private partial void Ready(int documents, long cursor);
}
