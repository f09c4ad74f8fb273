using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Puts definitions in the place of those with the same name. A replaced part is first taken off every type, as in Orchard Core.</summary>
public sealed class ReplaceContentDefinitionStep : RecipeStep
{
    public override string Name => "ReplaceContentDefinition";

    public override string Description => "Content types and parts, in the place of those with the same name.";

    public override ObjectShape Shape { get; } = new(DefinitionShapes.ContentTypes, DefinitionShapes.ContentParts);

    protected override void Plan(JsonObject body, StepRun step)
    {
        DefinitionChecks.Check(body, step);
        var parts = Entries(body, "ContentParts", step).Select(entry => DefinitionRecords.ReadPart(entry.Entry)).ToList();
        var types = Entries(body, "ContentTypes", step).Select(entry => DefinitionRecords.ReadType(entry.Entry)).ToList();

        var replaced = parts.Aggregate(step.Site.Definitions, (site, part) => site.WithoutPart(part.Name));
        replaced = types.Aggregate(replaced, (site, type) => site.WithoutType(type.Name));
        replaced = parts.Aggregate(replaced, (site, part) => site.Merge(part));
        replaced = types.Aggregate(replaced, (site, type) => site.Merge(type));

        var changed = step.Site.Redefine(replaced);
        step.Applied += changed;
        step.Unchanged += Math.Max(0, parts.Count + types.Count - changed);
    }
}
