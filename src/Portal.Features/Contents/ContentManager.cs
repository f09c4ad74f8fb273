using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>
/// The one way to read and change content by hand: every act runs in one transaction with its audit entry and its change log line, as
/// somebody. The acts themselves are the verbs of this folder; code that has a transaction of its own uses those.
/// </summary>
public sealed class ContentManager(IDbContextFactory<PortalContext> contexts, DefinitionStore definitions, SiteSettings settings, TimeProvider clock)
{
    /// <summary>An item of a type with an id and its type's parts, not stored.</summary>
    public async Task<ContentItem> NewAsync(string contentType, CancellationToken cancellationToken = default)
    {
        var item = new ContentItem { ContentItemId = ContentItemIds.New(), ContentType = contentType };
        foreach (var part in (await definitions.GetAsync(cancellationToken)).Type(contentType)?.Parts ?? [])
        {
            item.Content[part.Name] = new JsonObject();
        }

        return item;
    }

    /// <summary>Null when the item has no such version. For editors: it does not pass the readers' gate.</summary>
    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions options = VersionOptions.Published, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = db.ContentItems.AsNoTracking().Where(row => row.ContentItemId == contentItemId);
        var row = await (options switch
        {
            VersionOptions.Published => rows.Where(row => row.Published),
            VersionOptions.Draft => rows.Where(row => row.Latest && !row.Published),
            _ => rows.Where(row => row.Latest),
        }).SingleOrDefaultAsync(cancellationToken);
        return row?.ToItem();
    }

    /// <summary>Any version, superseded ones included.</summary>
    public async Task<ContentItem?> GetVersionAsync(string versionId, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await db.ContentItems.AsNoTracking().SingleOrDefaultAsync(row => row.ContentItemVersionId == versionId, cancellationToken))?.ToItem();
    }

    /// <inheritdoc cref="CreateItem"/>
    public Task<ContentResult> CreateAsync(ContentItem item, VersionOptions options, Actor actor, CancellationToken cancellationToken = default) =>
        ActAsync(work => new CreateItem(work).ExecuteAsync(item, options, cancellationToken: cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="SaveDraft"/>
    public Task<ContentResult> SaveDraftAsync(ContentItem item, string? expectedVersionId, Actor actor, CancellationToken cancellationToken = default) =>
        ActAsync(work => new SaveDraft(work).ExecuteAsync(item, expectedVersionId, cancellationToken: cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="PublishItem"/>
    public Task<ContentResult> PublishAsync(string contentItemId, Actor actor, string? expectedVersionId = null, CancellationToken cancellationToken = default) =>
        ActAsync(work => new PublishItem(work).ExecuteAsync(contentItemId, expectedVersionId, cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="UnpublishItem"/>
    public Task<ContentResult> UnpublishAsync(string contentItemId, Actor actor, CancellationToken cancellationToken = default) =>
        ActAsync(work => new UnpublishItem(work).ExecuteAsync(contentItemId, cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="RemoveItem"/>
    public Task<ContentResult> RemoveAsync(string contentItemId, Actor actor, string? comment = null, CancellationToken cancellationToken = default) =>
        ActAsync(work => new RemoveItem(work).ExecuteAsync(contentItemId, comment, cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="DiscardDraft"/>
    public Task<ContentResult> DiscardDraftAsync(string contentItemId, Actor actor, string? expectedVersionId = null, CancellationToken cancellationToken = default) =>
        ActAsync(work => new DiscardDraft(work).ExecuteAsync(contentItemId, expectedVersionId, cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="RestoreVersion"/>
    public Task<ContentResult> RestoreAsync(string versionId, Actor actor, CancellationToken cancellationToken = default) =>
        ActAsync(work => new RestoreVersion(work).ExecuteAsync(versionId, cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="CloneItem"/>
    public Task<ContentResult> CloneAsync(string contentItemId, Actor actor, CancellationToken cancellationToken = default) =>
        ActAsync(work => new CloneItem(work).ExecuteAsync(contentItemId, cancellationToken), actor, cancellationToken);

    /// <inheritdoc cref="LocalizeItem"/>
    public Task<ContentResult> LocalizeAsync(string contentItemId, string culture, Actor actor, CancellationToken cancellationToken = default) =>
        ActAsync(work => new LocalizeItem(work).ExecuteAsync(contentItemId, culture, cancellationToken), actor, cancellationToken);

    private async Task<ContentResult> ActAsync(Func<ContentWork, Task<ContentResult>> verb, Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.BeginWriteAsync(cancellationToken);
        var work = new ContentWork(db, await definitions.GetAsync(db, cancellationToken), await settings.CulturesAsync(db, cancellationToken), actor, clock);
        try
        {
            var result = await verb(work);
            if (!result.IsRefusal)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return result;
        }
        catch (DbUpdateException exception) when (UniqueViolations.Of(exception) is { } violation)
        {
            return new ContentResult.Conflict(violation.ToString());
        }
    }
}
