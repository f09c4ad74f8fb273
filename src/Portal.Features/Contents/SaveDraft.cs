using Portal.Content;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Stores an edit as a new version that is the draft. Every save is a version of its own, so that a version never changes and two editors notice each other.</summary>
public sealed class SaveDraft(ContentWork work)
{
    /// <param name="item">The edited item. Not changed.</param>
    /// <param name="expectedVersionId">The version that the editor started from; another latest version refuses the save.</param>
    /// <param name="auditName">Saved, or Restored.</param>
    public async Task<ContentResult> ExecuteAsync(ContentItem item, string? expectedVersionId, string auditName = "Saved", CancellationToken cancellationToken = default)
    {
        var draft = item.Copy();
        draft.ContentItemVersionId = ContentItemIds.New();
        await work.Rows.LoadAsync([draft], cancellationToken);
        await work.Rows.LoadAsync(draft.ContentItemId, cancellationToken);
        if (work.Rows.Latest(draft.ContentItemId) is not { } former)
        {
            return new ContentResult.NotFound(draft.ContentItemId);
        }

        if (former.ContentItemVersionId != expectedVersionId)
        {
            return new ContentResult.StaleDraft(former.ToItem());
        }

        draft.CreatedUtc = former.CreatedUtc;
        draft.PublishedUtc = former.PublishedUtc;
        draft.Owner = former.Owner;
        draft.ModifiedUtc = work.Now;
        draft.Author = work.Actor.UserName;
        (draft.Latest, draft.Published) = (true, false);
        if (await new PrepareItem(work).ExecuteAsync(draft, complete: false, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        former.Latest = false;
        work.Record(ChangeKind.DraftSaved, auditName, work.Insert(draft));
        await work.FlushAsync(cancellationToken);
        return new ContentResult.Done(draft);
    }
}
