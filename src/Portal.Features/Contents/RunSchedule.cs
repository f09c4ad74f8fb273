using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Publishes and unpublishes what is due (PublishLaterPart, ArchiveLaterPart), each item in a transaction of its own.</summary>
public sealed class RunSchedule(IDbContextFactory<PortalContext> contexts, ContentManager content, TimeProvider clock)
{
    /// <returns>What became of each due item; a refused one stays due and is tried again.</returns>
    public async Task<IReadOnlyList<ContentResult>> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var results = new List<ContentResult>();
        foreach (var row in await FindAsync(row => row.Latest && !row.Published && row.ScheduledPublishUtc <= now, cancellationToken))
        {
            results.Add(await content.PublishAsync(row.ContentItemId, Actor.Schedule, row.ContentItemVersionId, cancellationToken));
        }

        foreach (var row in await FindAsync(row => row.Published && row.ScheduledArchiveUtc <= now, cancellationToken))
        {
            results.Add(await content.UnpublishAsync(row.ContentItemId, Actor.Schedule, cancellationToken));
        }

        return results;
    }

    private async Task<List<ContentItemVersion>> FindAsync(Expression<Func<ContentItemVersion, bool>> due, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ContentItems.AsNoTracking().Where(due).OrderBy(row => row.Id).ToListAsync(cancellationToken);
    }
}
