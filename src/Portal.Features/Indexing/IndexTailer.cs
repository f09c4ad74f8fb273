using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

/// <summary>
/// Keeps this node's index in step with the change log. The site starts to serve when the index stands at the log's end; from then on a commit
/// of this process wakes the tailer at once, one of another node within half a second.
/// </summary>
public sealed partial class IndexTailer(
    SearchIndex index, CatchUp catchUp, ChangeLogReader log, TimeProvider clock, ILogger<IndexTailer> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

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
            try
            {
                await FollowAsync(index.Status.Cursor, stoppingToken);
            }
            catch (DbException interruption)
            {
                // A database that restarts must not take the site down: the cursor stands where it stood.
                Interrupted(interruption, index.Status.Cursor);
                await Task.Delay(Pause, clock, stoppingToken);
            }
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not follow the change log from line {Cursor}; trying again")]
    private partial void Interrupted(Exception interruption, long cursor);
}
