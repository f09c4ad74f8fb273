using Portal.Features.Recipes.Items;
using Portal.Features.Media;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Recipes;

/// <summary>The state of one run over a recipe and all that it calls: the draft, the problems, and the work for the last act.</summary>
internal sealed class RecipeRun(SiteDraft site, RecipeHarvest harvest, RecipeEnvironment environment, MediaStore mediaStore, bool trusted)
{
    private readonly Dictionary<Recipe, RecipeExpressions> expressions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> seeds = new(StringComparer.Ordinal);

    public SiteDraft Site { get; } = site;

    public RecipeHarvest Harvest { get; } = harvest;

    public RecipeEnvironment Environment { get; } = environment;

    public bool Trusted { get; } = trusted;

    public MediaStore MediaStore { get; } = mediaStore;

    public RecipeProblems Problems { get; } = new();

    /// <summary>Steps in the order in which they run, inner recipes after the step that calls them.</summary>
    public List<StepRun> Steps { get; } = [];

    /// <summary>The <c>content</c> steps; planned last, when all definitions are known.</summary>
    public List<ContentSource> Contents { get; } = [];

    public List<MediaWrite> Media { get; } = [];

    public RecipeExpressions ExpressionsOf(Recipe recipe)
    {
        if (!expressions.TryGetValue(recipe, out var known))
        {
            expressions[recipe] = known = new RecipeExpressions(recipe, Environment);
        }

        return known;
    }

    /// <summary>The text itself the first time, numbered when the same text comes again: equal pieces of a recipe get different ids.</summary>
    public string Seed(string text)
    {
        var seed = MadeId.From(text);
        var times = seeds[seed] = seeds.GetValueOrDefault(seed) + 1;
        return times == 1 ? seed : FormattableString.Invariant($"{seed}#{times}");
    }
}
