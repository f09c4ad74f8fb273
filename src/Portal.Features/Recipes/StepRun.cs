using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Recipes;

/// <summary>One step on its way through the plan: what it says, the draft it works on, and what came of it.</summary>
public sealed class StepRun
{
    internal StepRun(RecipeRun run, Recipe recipe, int index, string name)
    {
        (Run, Recipe, Index, Name) = (run, recipe, index, name);
        Raw = recipe.Steps[index];
        Place = RecipePlace.Root(recipe.File).At("steps").At(index);
    }

    public Recipe Recipe { get; }

    public int Index { get; }

    /// <summary>The step's name as Orchard Core writes it.</summary>
    public string Name { get; }

    /// <summary>The step as written.</summary>
    public JsonElement Raw { get; }

    public RecipePlace Place { get; }

    public SiteDraft Site => Run.Site;

    public RecipeProblems Problems => Run.Problems;

    public int Applied { get; set; }

    public int Unchanged { get; set; }

    internal RecipeRun Run { get; }

    /// <summary>Recipes to run after this step.</summary>
    internal List<Recipe> Calls { get; } = [];

    internal bool IsOpaque { get; set; }

    public void Count(bool changed)
    {
        Applied += changed ? 1 : 0;
        Unchanged += changed ? 0 : 1;
    }

    internal RecipeExpressions Expressions => Run.ExpressionsOf(Recipe);

    internal StepReport Report() => new(Recipe.Key, Index, Name, Outcome(), Applied, Unchanged);

    private StepOutcome Outcome()
    {
        var refused = Problems.All.Any(problem => problem.Refuses && problem.File == Place.File
            && (problem.Place == Place.Path || problem.Place.StartsWith(Place.Path + ".", StringComparison.Ordinal)));
        return refused ? StepOutcome.Refused
            : IsOpaque ? StepOutcome.KeptOpaque
            : Applied > 0 ? StepOutcome.Applied
            : StepOutcome.Unchanged;
    }

    /// <summary>A copy of the step's body without its name, expressions replaced by their values.</summary>
    internal JsonObject Evaluate(bool opaque)
    {
        var body = JsonNode.Parse(Raw.GetRawText(), documentOptions: RecipeJson.Reading)!.AsObject();
        var seed = Run.Seed($"{Name}|{Raw.GetRawText()}");
        new ExpressionWalk(Expressions, Problems, seed, Run.Trusted, opaque).Evaluate(body, Place);
        foreach (var key in body.Where(property => string.Equals(property.Key, "name", StringComparison.Ordinal)).Select(property => property.Key).ToList())
        {
            body.Remove(key);
        }

        return body;
    }
}
