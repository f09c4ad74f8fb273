using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>Anything; kept verbatim.</summary>
public sealed record AnyShape : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems) => value?.DeepClone();

    protected override JsonObject Describe() => [];
}
