using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Portal.Features.Recipes.Expressions;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Rules that send old addresses to new ones, by their id; a pattern that is no regular expression is refused.</summary>
public sealed class UrlRewritingStep : RecipeStep
{
    private const string Prefix = "urlrule:";

    public override string Name => "UrlRewriting";

    public override string Description => "Redirects and rewrites of addresses.";

    public override ObjectShape Shape { get; } = new(
        new ShapeProperty("Rules", new ListShape(new ObjectShape(
            new ShapeProperty("Id", new TextShape()),
            new ShapeProperty("Name", new TextShape(), Required: true),
            new ShapeProperty("Source", new ChoiceShape("Redirect", "Rewrite"), Required: true),
            new ShapeProperty("Pattern", new TextShape(), Required: true),
            new ShapeProperty("SubstitutionPattern", new TextShape(), Required: true),
            new ShapeProperty("IsCaseInsensitive", new FlagShape()),
            new ShapeProperty("QueryStringPolicy", new ChoiceShape("Append", "Drop")),
            new ShapeProperty("RedirectType", new ChoiceShape("Found", "MovedPermanently", "TemporaryRedirect", "PermanentRedirect")),
            new ShapeProperty("SkipFurtherRules", new FlagShape())))));

    protected override void Plan(JsonObject body, StepRun step)
    {
        foreach (var (rule, place) in Entries(body, "Rules", step))
        {
            CheckPattern(rule["Pattern"]?.ToString() ?? "", place.At("Pattern"), step.Problems);
            var id = rule["Id"]?.ToString() is { Length: > 0 } given ? given : MadeId.From($"{Name}|{rule["Name"]}");
            rule.Remove("Id");
            step.Count(step.Site.Set(Prefix + id, new JsonObject([KeyValuePair.Create("Id", (JsonNode?)id), .. rule.Select(Copy)])));
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var rules = site.All(Prefix).Select(rule => rule.Value?.DeepClone()).ToArray();
        if (rules.Length > 0)
        {
            yield return new JsonObject { ["Rules"] = new JsonArray(rules) };
        }
    }

    private static KeyValuePair<string, JsonNode?> Copy(KeyValuePair<string, JsonNode?> property) => new(property.Key, property.Value?.DeepClone());

    private static void CheckPattern(string pattern, RecipePlace place, RecipeProblems problems)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException wrong)
        {
            problems.Refuse(place, $"\"{pattern}\" is not a regular expression: {wrong.Message}");
        }
    }
}
