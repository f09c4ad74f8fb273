using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>An object whose keys are names that the writer chooses and whose values have one shape.</summary>
public sealed record MapShape(Shape Value) : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems)
    {
        if (value is not JsonObject given)
        {
            return value is null ? new JsonObject() : Misfit(value, "an object", place, problems);
        }

        var map = new JsonObject();
        foreach (var (name, inner) in given)
        {
            map[name] = Value.Read(inner, place.At(name), problems);
        }

        return map;
    }

    protected override JsonObject Describe() =>
        new() { ["type"] = "object", ["additionalProperties"] = Value is AnyShape ? true : Value.Schema() };
}
