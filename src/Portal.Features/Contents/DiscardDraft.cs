using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Gives up the draft: the published version is the latest again. A draft that was never published leaves an item without active versions.</summary>
public sealed class DiscardDraft(ContentWork work)
{
    /// <param name="expectedVersionId">The draft that was meant; another one refuses the act.</param>
    public async Task<ContentResult> ExecuteAsync(string contentItemId, string? expectedVersionId, CancellationToken cancellationToken = default)
    {
        await work.Rows.LoadAsync(contentItemId, cancellationToken);
        if (work.Rows.Latest(contentItemId) is not { Published: false } draft)
        {
            return new ContentResult.NotFound(contentItemId);
        }

        if (expectedVersionId is not null && draft.ContentItemVersionId != expectedVersionId)
        {
            return new ContentResult.StaleDraft(draft.ToItem());
        }

        var published = work.Rows.Published(contentItemId);
        draft.Latest = false;
        work.Touch(draft);
        work.RecordAudit("DraftDiscarded", draft);
        if (published is null)
        {
            work.Record(ChangeKind.Removed, "Removed", draft);
        }

        await work.FlushAsync(cancellationToken);
        if (published is not null)
        {
            published.Latest = true;
            await work.FlushAsync(cancellationToken);
        }

        return new ContentResult.Done((published ?? draft).ToItem());
    }
}
