using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Storage;

namespace Portal.Features.Recipes.Contents;

/// <summary>Writes the items that the plan chose, in batches, with their lines in the change log and the audit trail.</summary>
internal sealed class ContentWriter(PortalContext db, RecipeRun run, Actor actor, IProgress<RecipeProgress>? progress)
{
    private readonly ContentItemReader reader = new(run);
    private readonly RecipeProblems unheard = new();

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var total = run.Contents.Sum(source => source.ToWrite.Count);
        if (total == 0)
        {
            return;
        }

        var done = 0;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var source in run.Contents)
        {
            foreach (var positions in source.ToWrite.Chunk(ContentPlanner.BatchSize))
            {
                await WriteAsync(source, positions, cancellationToken);
                done += positions.Length;
                progress?.Report(new RecipeProgress(RecipePhase.Writing, source.Step.Recipe.Key, done, total));
            }
        }

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await new WrittenItems(db).SettleAsync(cancellationToken);
    }

    private async Task WriteAsync(ContentSource source, int[] positions, CancellationToken cancellationToken)
    {
        var batch = positions.Select(position => reader.Read(source, position, unheard)).OfType<ImportedItem>().ToList();
        var ids = batch.Select(imported => imported.Item.ContentItemId).Distinct().ToList();
        var livePaths = await db.ContentItems
            .Where(row => row.Published && ids.Contains(row.ContentItemId))
            .Select(row => new { row.ContentItemId, row.Path })
            .ToDictionaryAsync(row => row.ContentItemId, row => row.Path, cancellationToken);
        await RetireAsync(batch, cancellationToken);

        var versionIds = batch.Select(imported => imported.Item.ContentItemVersionId).OfType<string>().ToList();
        var known = await db.ContentItems
            .Where(row => versionIds.Contains(row.ContentItemVersionId))
            .ToDictionaryAsync(row => row.ContentItemVersionId, StringComparer.OrdinalIgnoreCase, cancellationToken);
        foreach (var imported in batch)
        {
            var row = Row(imported, known);
            Log(row, source.Step.Recipe.Key, livePaths.GetValueOrDefault(row.ContentItemId));
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    // Before the new rows come: the database allows one latest and one published version of an item.
    private async Task RetireAsync(List<ImportedItem> batch, CancellationToken cancellationToken)
    {
        var published = batch.Where(imported => imported.Item.Published).Select(imported => imported.Item.ContentItemId).ToList();
        var latest = batch.Where(imported => imported.Item.Latest).Select(imported => imported.Item.ContentItemId).ToList();
        await db.ContentItems.Where(row => row.Published && published.Contains(row.ContentItemId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Published, false), cancellationToken);
        await db.ContentItems.Where(row => row.Latest && latest.Contains(row.ContentItemId))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Latest, false), cancellationToken);
    }

    private ContentItemVersion Row(ImportedItem imported, Dictionary<string, ContentItemVersion> known)
    {
        var item = Dated(imported.Item);
        if (item.ContentItemVersionId is { } version && known.TryGetValue(version, out var row))
        {
            var merged = ItemComparison.Merge(ItemRows.ReadItem(row).Content, item.Content);
            ItemRows.Write(Merged(item, merged, row), row);
            db.Entry(row).State = EntityState.Modified;
            return row;
        }

        row = ItemRows.Write(item);
        db.ContentItems.Add(row);
        return row;
    }

    // What the file leaves out keeps its stored value.
    private static ContentItem Merged(ContentItem item, JsonObject content, ContentItemVersion row) => new()
    {
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        ContentType = row.ContentType,
        DisplayText = item.DisplayText.Length > 0 ? item.DisplayText : row.DisplayText,
        Latest = item.Latest,
        Published = item.Published,
        ModifiedUtc = item.ModifiedUtc ?? row.ModifiedUtc,
        PublishedUtc = item.PublishedUtc ?? row.PublishedUtc,
        CreatedUtc = item.CreatedUtc ?? row.CreatedUtc,
        Owner = item.Owner.Length > 0 ? item.Owner : row.Owner,
        Author = item.Author.Length > 0 ? item.Author : row.Author,
        Content = content,
    };

    private ContentItem Dated(ContentItem item)
    {
        item.CreatedUtc ??= run.Environment.Now;
        item.ModifiedUtc ??= run.Environment.Now;
        item.PublishedUtc ??= item.Published ? run.Environment.Now : null;
        return item;
    }

    private void Log(ContentItemVersion row, string recipe, string? livePath)
    {
        if (row.Published || row.Latest)
        {
            db.AppendChange(new ChangeLogEntry
            {
                Kind = row.Published ? ChangeKind.Published : ChangeKind.DraftSaved,
                ContentItemId = row.ContentItemId,
                ContentItemVersionId = row.ContentItemVersionId,
                ContentType = row.ContentType,
                Culture = row.Culture,
                LocalizationSet = row.LocalizationSet,
                Path = livePath ?? row.Path,
                AtUtc = run.Environment.Now,
            });
        }

        db.Audit.Add(new AuditEntry
        {
            AtUtc = run.Environment.Now,
            UserId = actor.UserId,
            UserName = actor.UserName,
            Name = "RecipeApplied",
            ContentItemId = row.ContentItemId,
            ContentItemVersionId = row.ContentItemVersionId,
            Comment = recipe,
        });
    }
}
