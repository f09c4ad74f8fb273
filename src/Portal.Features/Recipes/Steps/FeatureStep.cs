using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Records which of Orchard Core's features are wanted. The portal's modules are always on, so nothing is loaded or unloaded.</summary>
public sealed class FeatureStep : RecipeStep
{
    private const string Prefix = "feature:";

    public override string Name => "feature";

    public override string Description => "Features to switch on and off; the portal records them and hands them back.";

    public override int ExportOrder => 0;

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("enable", new ListShape(new TextShape())),
        new ShapeProperty("disable", new ListShape(new TextShape())));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var id in Texts(body["enable"]))
        {
            step.Count(step.Site.Set(Prefix + id, JsonValue.Create(true)));
        }

        foreach (var id in Texts(body["disable"]))
        {
            step.Count(step.Site.Set(Prefix + id, JsonValue.Create(false)));
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var features = site.All(Prefix).ToLookup(feature => feature.Value?.GetValue<bool>() ?? false, feature => feature.Key);
        if (features.Count > 0)
        {
            yield return new JsonObject { ["enable"] = TextList(features[true]), ["disable"] = TextList(features[false]) };
        }
    }
}
