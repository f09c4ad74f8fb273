using Portal.Content;

namespace Portal.Features.Contents;

/// <summary>Stores an item for the first time, as a draft or published.</summary>
public sealed class CreateItem(ContentWork work)
{
    /// <param name="item">Ids that it lacks are made; a missing address is generated. Not changed.</param>
    /// <param name="options">Draft or Published.</param>
    /// <param name="auditName">Created, or Cloned.</param>
    public async Task<ContentResult> ExecuteAsync(ContentItem item, VersionOptions options, string auditName = "Created", CancellationToken cancellationToken = default)
    {
        var draft = item.Copy();
        draft.ContentItemVersionId ??= ContentItemIds.New();
        await work.Rows.LoadAsync([draft], cancellationToken);
        if (work.Rows.Latest(draft.ContentItemId) is not null || work.Rows.Version(draft.ContentItemVersionId) is not null)
        {
            return new ContentResult.IdTaken(draft.ContentItemId);
        }

        draft.CreatedUtc = draft.ModifiedUtc = work.Now;
        draft.Owner = work.Actor.UserId;
        draft.Author = work.Actor.UserName;
        (draft.Latest, draft.Published, draft.PublishedUtc) = (true, false, null);
        if (await new PrepareItem(work).ExecuteAsync(draft, complete: false, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var row = work.Insert(draft);
        if (options == VersionOptions.Published)
        {
            work.RecordAudit(auditName, row);
            return await new PublishItem(work).ExecuteAsync(draft.ContentItemId, expectedVersionId: null, cancellationToken);
        }

        work.Record(Storage.ChangeKind.DraftSaved, auditName, row);
        await work.FlushAsync(cancellationToken);
        return new ContentResult.Done(draft);
    }
}
