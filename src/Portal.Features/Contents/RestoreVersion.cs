using Microsoft.EntityFrameworkCore;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Brings an old version back as a new draft; also the way back for a removed item.</summary>
public sealed class RestoreVersion(ContentWork work)
{
    public async Task<ContentResult> ExecuteAsync(string versionId, CancellationToken cancellationToken = default)
    {
        if (await work.Db.ContentItems.AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemVersionId == versionId, cancellationToken) is not { } old)
        {
            return new ContentResult.NotFound(versionId);
        }

        var item = old.ToItem();
        await work.Rows.LoadAsync([item], cancellationToken);
        if (work.Rows.Latest(item.ContentItemId) is { } latest)
        {
            return await new SaveDraft(work).ExecuteAsync(item, latest.ContentItemVersionId, "Restored", cancellationToken);
        }

        item.ContentItemVersionId = null;
        item.Content.Remove(nameof(PublishLaterPart));
        return await new CreateItem(work).ExecuteAsync(item, VersionOptions.Draft, "Restored", cancellationToken);
    }
}
