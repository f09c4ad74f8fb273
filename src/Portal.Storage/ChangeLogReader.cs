using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Portal.Storage;

/// <summary>Reads the change log in order from a cursor. Everything derived from content (index, caches, feeds) is fed by this and nothing else.</summary>
public sealed partial class ChangeLogReader(
    IDbContextFactory<PortalContext> contexts, ChangeLogSignal signal, TimeProvider clock, ILogger<ChangeLogReader>? logger = null)
{
    /// <summary>Most lines in one batch.</summary>
    public const int BatchSize = 500;

    /// <summary>How long a line of another node may wait until this one sees it; own lines are seen at once.</summary>
    private static readonly TimeSpan AskAgain = TimeSpan.FromMilliseconds(500);

    /// <summary>The lines after <paramref name="cursor"/>, oldest first, at most <see cref="BatchSize"/>; empty when there is nothing new.</summary>
    public async Task<IReadOnlyList<ChangeLogEntry>> ReadAfterAsync(long cursor, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ChangeLog.AsNoTracking()
            .Where(line => line.Sequence > cursor)
            .OrderBy(line => line.Sequence)
            .Take(BatchSize)
            .ToListAsync(cancellationToken);
    }

    /// <summary>The sequence of the newest line, 0 when the log is empty.</summary>
    public async Task<long> EndAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ChangeLog.MaxAsync(line => (long?)line.Sequence, cancellationToken) ?? 0;
    }

    /// <summary>
    /// Batches of lines after <paramref name="cursor"/> as they come, never empty; ends only when cancelled (by OperationCanceledException).
    /// A database that is away for a while (a restart, an upgrade) is asked again until it is back.
    /// </summary>
    public async IAsyncEnumerable<IReadOnlyList<ChangeLogEntry>> FollowAsync(long cursor, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var committed = signal.Next;
            var lines = await TryReadAfterAsync(cursor, cancellationToken);
            if (lines.Count > 0)
            {
                yield return lines;
                cursor = lines[^1].Sequence;
                continue;
            }

            await Task.WhenAny(committed, Task.Delay(AskAgain, clock, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<IReadOnlyList<ChangeLogEntry>> TryReadAfterAsync(long cursor, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAfterAsync(cursor, cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException { InnerException: DbException })
        {
            if (logger is not null)
            {
                LogAway(logger, exception);
            }

            return [];
        }
    }

    [LoggerMessage(1101, LogLevel.Warning, "The change log cannot be read at the moment")]
    private static partial void LogAway(ILogger logger, Exception exception);
}
