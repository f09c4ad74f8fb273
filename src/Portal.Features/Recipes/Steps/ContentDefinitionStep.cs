using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Adds to the definitions: new types, parts and fields, and settings merged into old ones. Nothing is taken away.</summary>
public sealed class ContentDefinitionStep : RecipeStep
{
    public override string Name => "ContentDefinition";

    public override string Description => "Content types and parts, merged into those that there are.";

    public override int ExportOrder => 20;

    public override ObjectShape Shape { get; } = new(DefinitionShapes.ContentTypes, DefinitionShapes.ContentParts);

    protected override void Plan(JsonObject body, StepRun step)
    {
        DefinitionChecks.Check(body, step);
        foreach (var (record, _) in Entries(body, "ContentParts", step))
        {
            step.Count(step.Site.Redefine(step.Site.Definitions.Merge(DefinitionRecords.ReadPart(record))) > 0);
        }

        foreach (var (record, _) in Entries(body, "ContentTypes", step))
        {
            step.Count(step.Site.Redefine(step.Site.Definitions.Merge(DefinitionRecords.ReadType(record))) > 0);
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        if (site.Definitions is { Types.Count: 0, Parts.Count: 0 })
        {
            yield break;
        }

        yield return new JsonObject
        {
            ["ContentTypes"] = new JsonArray([.. site.Definitions.Types.Values.Select(DefinitionRecords.Write)]),
            ["ContentParts"] = new JsonArray([.. site.Definitions.Parts.Values.Select(DefinitionRecords.Write)]),
        };
    }
}
