using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Named sizes in which pictures are served.</summary>
public sealed class MediaProfilesStep : RecipeStep
{
    private const string Prefix = "mediaprofile:";

    public override string Name => "MediaProfiles";

    public override string Description => "Named sizes of pictures.";

    public override int ExportOrder => 10;

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("MediaProfiles", new MapShape(new ObjectShape(
            new ShapeProperty("Hint", new TextShape()),
            new ShapeProperty("Width", new NumberShape()),
            new ShapeProperty("Height", new NumberShape()),
            new ShapeProperty("Mode", new ChoiceShape("Undefined", "Max", "Crop", "Pad", "BoxPad", "Min", "Stretch")),
            new ShapeProperty("Format", new ChoiceShape("Undefined", "Bmp", "Gif", "Jpg", "Png", "Tga", "WebP")),
            new ShapeProperty("Quality", new NumberShape()),
            new ShapeProperty("BackgroundColor", new TextShape())))));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (name, profile) in body["MediaProfiles"] as JsonObject ?? [])
        {
            step.Count(step.Site.Set(Prefix + name, profile));
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var profiles = new JsonObject(site.All(Prefix).Select(profile => KeyValuePair.Create(profile.Key, profile.Value?.DeepClone())));
        if (profiles.Count > 0)
        {
            yield return new JsonObject { ["MediaProfiles"] = profiles };
        }
    }
}
