using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>A list of values of one shape; null reads as the empty list.</summary>
public sealed record ListShape(Shape Item) : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems) => value switch
    {
        null => new JsonArray(),
        JsonArray list => new JsonArray([.. list.Select((item, index) => Item.Read(item, place.At(index), problems))]),
        _ => Misfit(value, "a list", place, problems),
    };

    protected override JsonObject Describe() => new() { ["type"] = "array", ["items"] = Item.Schema() };
}
