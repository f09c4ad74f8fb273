using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Calls other recipes by name; they run after this step, in the same transaction.</summary>
public sealed class RecipesStep : RecipeStep
{
    public override string Name => "recipes";

    public override string Description => "Runs other recipes, by their name, after this step.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("Values", new ListShape(new ObjectShape(
            new ShapeProperty("executionid", new TextShape()),
            new ShapeProperty("name", new TextShape(), Required: true)))));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (value, place) in Entries(body, "Values", step))
        {
            var name = value["name"]?.ToString() ?? "";
            if (step.Run.Harvest.Find(name) is { } recipe)
            {
                step.Calls.Add(recipe);
            }
            else if (name.Length > 0)
            {
                step.Problems.Refuse(place.At("name"), $"there is no recipe named \"{name}\".{NearestName.Hint(name, step.Run.Harvest.Names)}");
            }
        }
    }
}
