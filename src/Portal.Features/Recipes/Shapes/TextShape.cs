using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>A text; null stays null, numbers and booleans are taken as their text.</summary>
public sealed record TextShape : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems) => value switch
    {
        null => null,
        JsonValue text => JsonValue.Create(text.ToString()),
        _ => Misfit(value, "a text", place, problems),
    };

    protected override JsonObject Describe() => new() { ["type"] = new JsonArray("string", "null") };
}
