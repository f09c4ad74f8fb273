using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Records the names of the site's and the desk's theme; an empty name leaves what there is.</summary>
public sealed class ThemesStep : RecipeStep
{
    private const string Prefix = "theme:";

    public override string Name => "themes";

    public override string Description => "Theme of the site and of its administration.";

    public override int ExportOrder => 1;

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("site", new TextShape()),
        new ShapeProperty("admin", new TextShape()));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (name, theme) in body)
        {
            if (theme?.ToString() is { Length: > 0 })
            {
                step.Count(step.Site.Set(Prefix + name, theme));
            }
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var themes = site.All(Prefix).ToDictionary(theme => theme.Key, theme => theme.Value?.ToString());
        if (themes.Count > 0)
        {
            yield return new JsonObject { ["site"] = themes.GetValueOrDefault("site", ""), ["admin"] = themes.GetValueOrDefault("admin", "") };
        }
    }
}
