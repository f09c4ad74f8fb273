using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Index profiles, found by id, else by name. The portal's one index serves every profile of content; the record is kept.</summary>
public sealed class CreateOrUpdateIndexProfileStep : RecipeStep
{
    private const string Prefix = "indexprofile:";

    public override string Name => "CreateOrUpdateIndexProfile";

    public override string Description => "Index profiles.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("indexes", new ListShape(new ObjectShape(
            new ShapeProperty("Id", new TextShape()),
            new ShapeProperty("Name", new TextShape(), Required: true),
            new ShapeProperty("IndexName", new TextShape()),
            new ShapeProperty("ProviderName", new TextShape()),
            new ShapeProperty("Type", new TextShape()),
            new ShapeProperty("Properties", new AnyShape()))
        {
            Others = new AnyShape(),
        })));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (index, _) in Entries(body, "indexes", step))
        {
            var id = index["Id"]?.ToString();
            var known = step.Site.All(Prefix).FirstOrDefault(profile => id is { Length: > 0 } && profile.Value?["Id"]?.ToString() == id).Key;
            step.Count(step.Site.Set(Prefix + (known ?? step.Site.Spelling(Prefix, index["Name"]?.ToString() ?? "")), index));
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var profiles = site.All(Prefix).Select(profile => profile.Value?.DeepClone()).ToArray();
        if (profiles.Length > 0)
        {
            yield return new JsonObject { ["indexes"] = new JsonArray(profiles) };
        }
    }
}
