using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Site settings: known keys and any others, each stored whole under its name.</summary>
public sealed class SettingsStep : RecipeStep
{
    private const string Prefix = "settings:";

    private static readonly string[] Typed =
    [
        "SiteName", "PageTitleFormat", "BaseUrl", "TimeZoneId", "Calendar", "PageSize", "MaxPageSize", "MaxPagedCount", "UseCdn", "CdnBaseUrl",
        "AppendVersion", "ResourceDebugMode", "CacheMode", "HomeRoute", "LocalizationSettings", "ContentCulturePickerSettings",
        "ContentRequestCultureProvider", "UserLocalizationSettings", "SearchSettings", "LuceneSettings", "LayerSettings", "AdminSettings",
        "LoginSettings", "RegistrationSettings", "ResetPasswordSettings", "AuditTrailSettings", "ContentAuditTrailSettings",
        "AuditTrailTrimmingSettings",
    ];

    public override string Name => "settings";

    public override string Description => "Site settings; keys that are not known are stored as they are.";

    public override int ExportOrder => 2;

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("SiteName", new TextShape()),
        new ShapeProperty("PageTitleFormat", new TextShape()),
        new ShapeProperty("BaseUrl", new TextShape()),
        new ShapeProperty("TimeZoneId", new TextShape()),
        new ShapeProperty("PageSize", new NumberShape()),
        new ShapeProperty("MaxPageSize", new NumberShape()),
        new ShapeProperty("HomeRoute", new AnyShape()),
        new ShapeProperty("LocalizationSettings", new AnyShape() { Description = "{ DefaultCulture, SupportedCultures[] }" }))
    {
        Others = new AnyShape(),
    };

    // Settings keys are matched in their exact case, so the shape's reading is not used here.
    internal override void Plan(StepRun step) => Plan(step.Evaluate(opaque: false), step);

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var secret in Secrets.Remove(body, all: false))
        {
            step.Problems.Note(step.Place, $"{secret} belongs to the site it came from and is left out.");
        }

        foreach (var (key, value) in body)
        {
            step.Count(step.Site.Set(Prefix + key, value));
            if (!Typed.Contains(key, StringComparer.Ordinal) && NearestName.Of(key, Typed) is { } nearest)
            {
                step.Problems.Note(step.Place.At(key), $"\"{key}\" is stored under that name. Was \"{nearest}\" meant?");
            }
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var settings = new JsonObject(site.All(Prefix).Select(setting => KeyValuePair.Create(setting.Key, setting.Value?.DeepClone())));
        if (settings.Count > 0)
        {
            yield return settings;
        }
    }
}
