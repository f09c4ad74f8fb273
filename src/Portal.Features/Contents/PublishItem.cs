using Portal.Content;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Makes the latest version the one that readers see.</summary>
public sealed class PublishItem(ContentWork work)
{
    /// <param name="expectedVersionId">The version that was meant to be published; null publishes whatever is latest.</param>
    public async Task<ContentResult> ExecuteAsync(string contentItemId, string? expectedVersionId, CancellationToken cancellationToken = default)
    {
        await work.Rows.LoadAsync(contentItemId, cancellationToken);
        if (work.Rows.Latest(contentItemId) is not { } latest)
        {
            return new ContentResult.NotFound(contentItemId);
        }

        if (expectedVersionId is not null && latest.ContentItemVersionId != expectedVersionId)
        {
            return new ContentResult.StaleDraft(latest.ToItem());
        }

        if (latest.Published)
        {
            return new ContentResult.Unchanged(latest.ToItem());
        }

        var item = latest.ToItem();
        await work.Rows.LoadAsync([item], cancellationToken);
        if (await new PrepareItem(work).ExecuteAsync(item, complete: true, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var former = work.Rows.Published(contentItemId);
        var formerPath = former?.Path;
        former?.Published = false;
        item.Published = true;
        item.PublishedUtc = work.Now;
        item.Content.Remove(nameof(PublishLaterPart));
        work.Update(latest, item);
        work.Record(ChangeKind.Published, "Published", latest, formerPath);
        await work.FlushAsync(cancellationToken);
        return new ContentResult.Done(item);
    }
}
