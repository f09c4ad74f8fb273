using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Removes an item from readers and editors. Its versions stay as history and can be restored.</summary>
public sealed class RemoveItem(ContentWork work)
{
    public async Task<ContentResult> ExecuteAsync(string contentItemId, string? comment = null, CancellationToken cancellationToken = default)
    {
        await work.Rows.LoadAsync(contentItemId, cancellationToken);
        var latest = work.Rows.Latest(contentItemId);
        var published = work.Rows.Published(contentItemId);
        if ((latest ?? published) is not { } row)
        {
            return new ContentResult.NotFound(contentItemId);
        }

        work.Touch(row);
        latest?.Latest = false;
        latest?.Published = false;
        published?.Latest = false;
        published?.Published = false;
        work.Record(ChangeKind.Removed, "Removed", row, published?.Path, comment);
        await work.FlushAsync(cancellationToken);
        return new ContentResult.Done(row.ToItem());
    }
}
