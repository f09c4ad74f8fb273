using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>True or false, also as text; null reads as false.</summary>
public sealed record FlagShape : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems) => value switch
    {
        null => JsonValue.Create(false),
        JsonValue when bool.TryParse(value.ToString(), out var flag) => JsonValue.Create(flag),
        _ => Misfit(value, "true or false", place, problems),
    };

    protected override JsonObject Describe() => new() { ["type"] = new JsonArray("boolean", "string", "null") };
}
