namespace Portal.Features.Recipes;

/// <summary>A checked run: what it would write, and whether anything forbids it.</summary>
internal sealed record RecipePlan(string Recipe, RecipeRun Run)
{
    public bool IsRefused => Run.Problems.AnyRefusal;

    public RecipeReport Report() => new(
        Recipe,
        [.. Run.Steps.Select(step => step.Report())],
        [.. Run.Harvest.Problems.All.Select(problem => problem with { Refuses = false }), .. Run.Problems.All],
        Run.Problems.Left);
}
