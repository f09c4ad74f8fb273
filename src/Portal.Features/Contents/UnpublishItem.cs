using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Takes the published version away from readers; a draft, or the same version as a draft, stays with the editors.</summary>
public sealed class UnpublishItem(ContentWork work)
{
    public async Task<ContentResult> ExecuteAsync(string contentItemId, CancellationToken cancellationToken = default)
    {
        await work.Rows.LoadAsync(contentItemId, cancellationToken);
        if (work.Rows.Published(contentItemId) is not { } published)
        {
            return new ContentResult.NotFound(contentItemId);
        }

        var item = published.ToItem();
        item.Published = false;
        item.ModifiedUtc = work.Now;
        item.Content.Remove(nameof(ArchiveLaterPart));
        work.Update(published, item);
        work.Record(ChangeKind.Unpublished, "Unpublished", published);
        await work.FlushAsync(cancellationToken);
        return new ContentResult.Done(item);
    }
}
