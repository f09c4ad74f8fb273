using Portal.Content;
using Portal.Storage;

namespace Portal.Features.Recipes.Items;

/// <summary>
/// Reads every item of a run in batches, finds all conflicts among them and with the database, and notes which need writing.
/// Nothing is held but ids, so the number of items is limited by the file alone.
/// </summary>
internal sealed class ContentPlanner(PortalContext db, RecipeRun run, IProgress<RecipeProgress>? progress)
{
    public const int BatchSize = 500;

    private readonly ContentItemReader reader = new(run);
    private readonly FileConflicts conflicts = new(run.Problems);
    private readonly ContentReferences references = new(run);
    private readonly TranslatedFacts facts = new(run);
    private readonly HashSet<string> unknownTypes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ItemComparison comparison = new(run.Environment);

    public async Task PlanAsync(CancellationToken cancellationToken)
    {
        var total = run.Contents.Sum(source => source.Count);
        var done = 0;
        foreach (var source in run.Contents)
        {
            for (var start = 0; start < source.Count; start += BatchSize)
            {
                var batch = ReadBatch(source, start);
                await PlanAsync(batch, cancellationToken);
                done += Math.Min(BatchSize, source.Count - start);
                progress?.Report(new RecipeProgress(RecipePhase.Checking, source.Step.Recipe.Key, done, total));
            }
        }

        await facts.CheckAsync(db, reader, cancellationToken);
        await references.CheckAsync(db, cancellationToken);
    }

    private List<RecipeItem> ReadBatch(ContentSource source, int start)
    {
        var batch = new List<RecipeItem>(BatchSize);
        for (var position = start; position < Math.Min(start + BatchSize, source.Count); position++)
        {
            if (reader.Read(source, position, run.Problems) is { } item && conflicts.Admits(item))
            {
                batch.Add(item);
                references.Collect(item);
                facts.Collect(item);
                ItemChecks.Check(item, run);
                Remark(item);
            }
        }

        return batch;
    }

    private async Task PlanAsync(List<RecipeItem> batch, CancellationToken cancellationToken)
    {
        var stored = await StoredItems.LoadAsync(db, batch, cancellationToken);
        foreach (var imported in batch)
        {
            stored.CheckConflicts(imported, run.Problems);
            var differs = Differs(imported, stored);
            imported.At.Source.Step.Count(differs);
            if (differs)
            {
                imported.At.Source.ToWrite.Add(imported.At.Position);
            }
        }
    }

    private bool Differs(RecipeItem imported, StoredItems stored)
    {
        var before = imported.HasVersion
            ? stored.Version(imported.Item.ContentItemVersionId!)
            : stored.Active(imported.Item.ContentItemId, imported.Item.Published);
        return before is null || comparison.Changes(before.ToItem(), imported.Item);
    }

    private void Remark(RecipeItem imported)
    {
        var type = imported.Item.ContentType;
        if (!imported.IsActive)
        {
            run.Problems.Note(imported.At.Place, "the item is neither Latest nor Published and goes to the archive of old versions.");
        }

        if (unknownTypes.Add(type) && run.Site.Definitions.Type(type) is null)
        {
            run.Problems.Note(imported.At.Place.At(nameof(ContentItem.ContentType)), $"the type \"{type}\" is not defined; its items are kept.{NearestName.Hint(type, run.Site.Definitions.Types.Keys)}");
        }
    }
}
