using Microsoft.Extensions.Hosting;
using Portal.Storage;

namespace Portal.Features.Caching;

/// <summary>Drops from the page cache exactly what the change log touches.</summary>
public sealed class PageCacheFollower(PageCache cache, ChangeLogReader log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var cursor = await log.EndAsync(stoppingToken);
        cache.Clear();
        await foreach (var lines in log.FollowAsync(cursor, stoppingToken))
        {
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
