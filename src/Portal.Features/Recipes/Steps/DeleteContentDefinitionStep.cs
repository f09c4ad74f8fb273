using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Removes definitions. Names that are not defined are passed over, and content items stay.</summary>
public sealed class DeleteContentDefinitionStep : RecipeStep
{
    public override string Name => "DeleteContentDefinition";

    public override string Description => "Names of content types and parts to remove; their items stay.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("ContentTypes", new ListShape(new TextShape())),
        new ShapeProperty("ContentParts", new ListShape(new TextShape())));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var name in Texts(body["ContentTypes"]))
        {
            step.Count(step.Site.Redefine(step.Site.Definitions.WithoutType(name)) > 0);
        }

        foreach (var name in Texts(body["ContentParts"]))
        {
            step.Count(step.Site.Redefine(step.Site.Definitions.WithoutPart(name)) > 0);
        }
    }
}
