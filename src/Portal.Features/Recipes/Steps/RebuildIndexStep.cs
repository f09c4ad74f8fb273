using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Asks for an index to be made anew. The portal's index follows the change log and needs no asking, which the report says.</summary>
public sealed class RebuildIndexStep : RecipeStep
{
    public override string Name => "RebuildIndex";

    public override ImmutableArray<string> Aliases =>
        ["ResetIndex", "RebuildIndexProfile", "ResetIndexProfile", "lucene-index-rebuild", "lucene-index-reset"];

    public override string Description => "Rebuilds or resets indexes; the portal's index follows every change by itself.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("includeAll", new FlagShape()),
        new ShapeProperty("indexNames", new ListShape(new TextShape())),
        new ShapeProperty("IndexeIds", new ListShape(new TextShape())),
        new ShapeProperty("Indices", new ListShape(new TextShape())));

    protected override void Plan(JsonObject body, StepRun step) =>
        step.Problems.Note(step.Place, "the index follows the change log by itself; \"index rebuild\" on the command line makes it anew.");
}
