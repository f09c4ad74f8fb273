using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Storage;

namespace Portal.Features.Recipes.Items;

/// <summary>Hands the items that the plan chose to the content kernel, in batches, each forgotten when it is in the database.</summary>
internal sealed class ContentWriter(PortalContext db, RecipeRun run, Actor actor, TimeProvider clock, IProgress<RecipeProgress>? progress)
{
    private readonly ContentItemReader reader = new(run);
    private readonly RecipeProblems unheard = new();
    private readonly SiteCultures cultures = SiteSettings.Cultures(
        run.Site.All(SiteSettings.Prefix).ToImmutableDictionary(setting => setting.Key, setting => setting.Value, StringComparer.Ordinal));

    /// <summary>What the kernel refuses is added to the run's problems; the caller then throws the transaction away.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var total = run.Contents.Sum(source => source.ToWrite.Count);
        var done = 0;
        foreach (var source in run.Contents)
        {
            foreach (var positions in source.ToWrite.Chunk(ContentPlanner.BatchSize))
            {
                await WriteAsync(source, positions, cancellationToken);
                done += positions.Length;
                progress?.Report(new RecipeProgress(RecipePhase.Writing, source.Step.Recipe.Key, done, total));
            }
        }
    }

    private async Task WriteAsync(ContentSource source, int[] positions, CancellationToken cancellationToken)
    {
        var batch = positions.Select(position => reader.Read(source, position, unheard)).OfType<RecipeItem>().ToList();
        var places = new Dictionary<ContentItem, RecipePlace>(batch.Select(item => KeyValuePair.Create(item.Item, item.At.Place)), ReferenceEqualityComparer.Instance);
        var work = new ContentWork(db, run.Site.Definitions, cultures, actor, clock);
        foreach (var imported in await new ImportItems(work).ExecuteAsync([.. batch.Select(item => item.Item)], cancellationToken))
        {
            if (imported.Result.IsRefusal)
            {
                run.Problems.Refuse(places[imported.Given], Told(imported.Result));
            }
            else if (imported.Result is ContentResult.Unchanged)
            {
                // Only the kernel sees this: the file lacks what the kernel had added, such as an address.
                source.Step.Applied--;
                source.Step.Unchanged++;
            }
        }

        db.ChangeTracker.Clear();
    }

    private static string Told(ContentResult refusal) => refusal switch
    {
        ContentResult.PathTaken taken => $"the address {taken.Path} is taken by the item {taken.ByContentItemId}.",
        ContentResult.AliasTaken taken => $"the alias {taken.Alias} is taken by the item {taken.ByContentItemId}.",
        ContentResult.CultureTaken taken => $"the language {taken.Culture} of the set {taken.LocalizationSet} is taken by the item {taken.ByContentItemId}.",
        ContentResult.IdTaken taken => $"the id {taken.Id} belongs to another item.",
        ContentResult.Invalid invalid => string.Join("; ", invalid.Errors.Select(error => $"{error.Path}: {error.Code} {error.Detail}")),
        _ => $"the item was not taken: {refusal.GetType().Name}.",
    };
}
