using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Json;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>
/// Takes items in from a recipe by Orchard Core's rules: an unknown version is stored and retires active ones, an equal one is skipped
/// whatever its flags say, a different one is merged. What the file says of people and times wins.
/// </summary>
public sealed class ImportItems(ContentWork work)
{
    private const string Comment = "Import";

    /// <summary>
    /// Imports a batch (about 500 items; sources before their translations whatever the order given) into the open transaction. The caller
    /// decides what a refusal means; the refused item is not stored, the others are.
    /// </summary>
    public async Task<IReadOnlyList<ImportedItem>> ExecuteAsync(IReadOnlyList<ContentItem> batch, CancellationToken cancellationToken = default)
    {
        var items = batch.DistinctBy(item => item.ContentItemVersionId ?? item.ContentItemId, StringComparer.Ordinal)
            .OrderBy(TranslationPart.IsOn).Select(item => (Given: item, Item: item.Copy())).ToList();
        await work.Rows.LoadAsync([.. items.Select(item => item.Item)], cancellationToken);
        var results = new List<ImportedItem>(items.Count);
        foreach (var (given, item) in items)
        {
            var prepare = new PrepareItem(work, isImport: true);
            var result = await ImportAsync(item, prepare, cancellationToken);
            results.Add(new ImportedItem(given, result, prepare.DifferingFacts, prepare.Findings));
        }

        await GiveEveryItemALatestAsync(results, cancellationToken);
        return results;
    }

    private async Task<ContentResult> ImportAsync(ContentItem item, PrepareItem prepare, CancellationToken cancellationToken)
    {
        var known = item.ContentItemVersionId is { } version ? work.Rows.Version(version) : null;
        if (known is not null && known.ContentItemId != item.ContentItemId)
        {
            return new ContentResult.IdTaken(known.ContentItemVersionId);
        }

        // Without a version id an equal latest version is the same one: a second run must change nothing.
        var comparable = known ?? (item.ContentItemVersionId is null ? work.Rows.Latest(item.ContentItemId) : null);
        var incoming = comparable is null ? item : Merged(comparable.ToItem(), item);
        prepare.Normalize(incoming);
        if (comparable is not null && IsEqual(comparable, incoming))
        {
            return new ContentResult.Unchanged(comparable.ToItem());
        }

        CompleteRoot(incoming, isNew: known is null);
        if (await prepare.CheckAsync(incoming, complete: false, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        Store(known, incoming);
        return new ContentResult.Done(incoming);
    }

    private static ContentItem Merged(ContentItem existing, ContentItem incoming)
    {
        var content = (JsonObject)existing.Content.DeepClone();
        JsonMerge.Into(content, incoming.Content);
        return new ContentItem
        {
            ContentItemId = existing.ContentItemId,
            ContentItemVersionId = incoming.ContentItemVersionId,
            ContentType = existing.ContentType,
            DisplayText = incoming.DisplayText.Length > 0 ? incoming.DisplayText : existing.DisplayText,
            Latest = incoming.Latest,
            Published = incoming.Published,
            ModifiedUtc = incoming.ModifiedUtc ?? existing.ModifiedUtc,
            PublishedUtc = incoming.PublishedUtc ?? existing.PublishedUtc,
            CreatedUtc = incoming.CreatedUtc ?? existing.CreatedUtc,
            Owner = incoming.Owner.Length > 0 ? incoming.Owner : existing.Owner,
            Author = incoming.Author.Length > 0 ? incoming.Author : existing.Author,
            Content = content,
        };
    }

    /// <summary>Latest and Published are left out: an unchanged import never overturns a newer state.</summary>
    private static bool IsEqual(ContentItemVersion row, ContentItem item) =>
        row.DisplayText == item.DisplayText && row.Owner == item.Owner && row.Author == item.Author && row.CreatedUtc == item.CreatedUtc
        && row.ModifiedUtc == item.ModifiedUtc && row.PublishedUtc == item.PublishedUtc
        && (row.Content == item.Content.ToJsonString(PortalJson.Compact) || JsonNode.DeepEquals(JsonNode.Parse(row.Content), item.Content));

    private void CompleteRoot(ContentItem item, bool isNew)
    {
        if (isNew)
        {
            item.ContentItemVersionId ??= ContentItemIds.New();
        }

        item.CreatedUtc ??= work.Now;
        item.ModifiedUtc ??= work.Now;
        item.PublishedUtc ??= item.Published ? work.Now : null;
        item.Owner = item.Owner.Length > 0 ? item.Owner : work.Actor.UserId;
        item.Author = item.Author.Length > 0 ? item.Author : work.Actor.UserName;
    }

    private void Store(ContentItemVersion? known, ContentItem item)
    {
        var formerPath = work.Rows.Published(item.ContentItemId)?.Path;
        Retire(item, known);
        if (known is not null)
        {
            work.Update(known, item);
        }

        var row = known ?? work.Insert(item);
        if (row.Published)
        {
            work.Record(ChangeKind.Published, "Published", row, formerPath, Comment);
        }
        else if (row.Latest)
        {
            work.Record(ChangeKind.DraftSaved, "Saved", row, comment: Comment);
        }
        else
        {
            work.RecordAudit("Saved", row, Comment);
        }
    }

    /// <summary>A published version retires all active ones, a draft only the latest, an archived one none.</summary>
    private void Retire(ContentItem item, ContentItemVersion? known)
    {
        var latest = work.Rows.Latest(item.ContentItemId);
        var published = work.Rows.Published(item.ContentItemId);
        if ((item.Latest || item.Published) && latest is not null && latest != known)
        {
            latest.Latest = false;
        }

        if (item.Published && published is not null && published != known)
        {
            (published.Latest, published.Published) = (false, false);
        }
    }

    /// <summary>A file may hold a published version whose newer draft is not in it: then the published one is the latest here.</summary>
    private async Task GiveEveryItemALatestAsync(IEnumerable<ImportedItem> results, CancellationToken cancellationToken)
    {
        var orphans = results.Select(result => result.Given.ContentItemId).Distinct()
            .Where(id => work.Rows.Latest(id) is null).Select(work.Rows.Published).OfType<ContentItemVersion>();
        foreach (var row in orphans)
        {
            row.Latest = true;
        }

        await work.FlushAsync(cancellationToken);
    }
}
