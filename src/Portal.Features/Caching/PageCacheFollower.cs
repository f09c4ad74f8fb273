using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Caching;

/// <summary>
/// Drops from the page cache exactly what the change log touches: at once, and again when the index has taken the change in, because a list
/// rendered between the two still shows what the index knew before.
/// </summary>
public sealed class PageCacheFollower(PageCache cache, ChangeLogReader log, SearchIndex index) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(20);
    private readonly Channel<IReadOnlyList<ChangeLogEntry>> awaitingIndex = Channel.CreateUnbounded<IReadOnlyList<ChangeLogEntry>>();

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(FollowLogAsync(stoppingToken), FollowIndexAsync(stoppingToken));

    private async Task FollowLogAsync(CancellationToken stoppingToken)
    {
        var cursor = await log.EndAsync(stoppingToken);
        cache.Clear();
        await foreach (var lines in log.FollowAsync(cursor, stoppingToken))
        {
            Drop(lines);
            await awaitingIndex.Writer.WriteAsync(lines, stoppingToken);
        }
    }

    private async Task FollowIndexAsync(CancellationToken stoppingToken)
    {
        await foreach (var lines in awaitingIndex.Reader.ReadAllAsync(stoppingToken))
        {
            while (index.Status.Cursor < lines[^1].Sequence)
            {
                await Task.Delay(LookAgain, stoppingToken);
            }

            Drop(lines);
        }
    }

    private void Drop(IReadOnlyList<ChangeLogEntry> lines)
    {
        if (lines.Any(ConcernsEveryPage))
        {
            cache.Clear();
            return;
        }

        cache.Evict(lines.Where(line => line.Kind is ChangeKind.Published or ChangeKind.Unpublished or ChangeKind.Removed).SelectMany(Keys));
    }

    /// <summary>Labels of terms, definitions and settings stand on nearly every page and change a few times a year.</summary>
    private static bool ConcernsEveryPage(ChangeLogEntry line) =>
        line.Kind is ChangeKind.DefinitionsChanged or ChangeKind.SettingsChanged || line.ContentType == "Taxonomy";

    private static IEnumerable<string> Keys(ChangeLogEntry line)
    {
        yield return PageDependencies.SetKey(line.LocalizationSet ?? line.ContentItemId);
        yield return PageDependencies.SetKey(line.ContentItemId);
        yield return PageDependencies.TypeKey(line.ContentType);
        if (line.Path is { } path)
        {
            yield return PageDependencies.PathKey(path);
        }
    }
}
