using System.Text.Json;
using Portal.Features.Recipes.Steps;

namespace Portal.Features.Recipes;

/// <summary>Works the steps of a recipe, and of all that it calls, into the draft. Content items are only noted; they come last.</summary>
internal static class RecipePlanner
{
    public static void Plan(Recipe recipe, RecipeRun run) => Plan(recipe, run, []);

    private static void Plan(Recipe recipe, RecipeRun run, List<Recipe> callers)
    {
        callers.Add(recipe);
        for (var index = 0; index < recipe.Steps.Length; index++)
        {
            foreach (var called in PlanStep(recipe, index, run))
            {
                if (callers.Contains(called))
                {
                    run.Problems.Refuse(RecipePlace.Root(recipe.File).At("steps").At(index), $"the recipe \"{called.Key}\" calls itself.");
                    continue;
                }

                Plan(called, run, callers);
            }
        }

        callers.RemoveAt(callers.Count - 1);
    }

    private static List<Recipe> PlanStep(Recipe recipe, int index, RecipeRun run)
    {
        var place = RecipePlace.Root(recipe.File).At("steps").At(index);
        var name = recipe.Steps[index].TryGetProperty("name", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
        if (name.Length == 0)
        {
            run.Problems.Refuse(place.At("name"), "a step needs a \"name\".");
            return [];
        }

        if (RecipeStep.All.FirstOrDefault(known => Answers(known, name)) is { } known)
        {
            var step = new StepRun(run, recipe, index, known.Name);
            run.Steps.Add(step);
            known.Plan(step);
            return step.Calls;
        }

        if (OrchardNames.Kept(name) is { } kept)
        {
            var step = new StepRun(run, recipe, index, kept);
            run.Steps.Add(step);
            OpaqueSteps.Keep(step, neverRun: false);
        }
        else if (OrchardNames.NeverRun(name) is { } never)
        {
            var step = new StepRun(run, recipe, index, never);
            run.Steps.Add(step);
            OpaqueSteps.Keep(step, neverRun: true);
        }
        else
        {
            run.Problems.Refuse(place.At("name"), $"there is no step named \"{name}\".{NearestName.Hint(name, AllNames())}");
        }

        return [];
    }

    private static bool Answers(RecipeStep step, string name) =>
        string.Equals(step.Name, name, StringComparison.OrdinalIgnoreCase) || step.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> AllNames() =>
        [.. RecipeStep.All.SelectMany(step => step.Aliases.Prepend(step.Name)), .. OrchardNames.KeptSteps, .. OrchardNames.NeverRunSteps];
}
