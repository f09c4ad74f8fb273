using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>A number, also as text (older exports).</summary>
public sealed record NumberShape : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems) => value switch
    {
        null => null,
        JsonValue when decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            JsonValue.Create(number),
        _ => Misfit(value, "a number", place, problems),
    };

    protected override JsonObject Describe() => new() { ["type"] = new JsonArray("number", "string", "null") };
}
