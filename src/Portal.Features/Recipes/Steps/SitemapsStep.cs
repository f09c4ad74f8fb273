using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Sitemaps, by their id; the portal serves one of its own and keeps these records.</summary>
public sealed class SitemapsStep : RecipeStep
{
    private const string Prefix = "sitemap:";

    public override string Name => "Sitemaps";

    public override string Description => "Sitemaps and what they list.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("data", new ListShape(new ObjectShape(
            new ShapeProperty("$type", new TextShape()),
            new ShapeProperty("SitemapId", new TextShape(), Required: true),
            new ShapeProperty("Name", new TextShape()),
            new ShapeProperty("Enabled", new FlagShape()),
            new ShapeProperty("Path", new TextShape()),
            new ShapeProperty("SitemapSources", new ListShape(new AnyShape())))
        {
            Others = new AnyShape(),
        })));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (sitemap, _) in Entries(body, "data", step))
        {
            step.Count(step.Site.Set(Prefix + sitemap["SitemapId"], sitemap));
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var sitemaps = site.All(Prefix).Select(sitemap => sitemap.Value?.DeepClone()).ToArray();
        if (sitemaps.Length > 0)
        {
            yield return new JsonObject { ["data"] = new JsonArray(sitemaps) };
        }
    }
}
