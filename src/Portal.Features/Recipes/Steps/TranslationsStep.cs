using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Shapes;

namespace Portal.Features.Recipes.Steps;

/// <summary>Translations of names that are data (types, fields, permissions), merged by context and key in each culture.</summary>
public sealed class TranslationsStep : RecipeStep
{
    private const string Prefix = "translations:";

    private static readonly ObjectShape Entry = new(
        new ShapeProperty("Context", new TextShape(), Required: true),
        new ShapeProperty("Key", new TextShape(), Required: true),
        new ShapeProperty("Value", new TextShape()));

    private static readonly ListShape Flat = new(new ObjectShape([new ShapeProperty("Culture", new TextShape(), Required: true), .. Entry.Properties]));

    private static readonly MapShape ByCulture = new(new ListShape(Entry));

    public override string Name => "Translations";

    public override ImmutableArray<string> Aliases => ["DynamicDataTranslations"];

    public override string Description => "Translations of names, by culture.";

    // Both forms are read: an object by culture (documented) and a flat list.
    public override ObjectShape Shape { get; } = new(new ShapeProperty("Translations", new AnyShape() { Description = "{ culture: [{ Context, Key, Value }] }" }, Required: true));

    protected override void Plan(JsonObject body, StepRun step)
    {
        var place = step.Place.At("Translations");
        if (body["Translations"] is JsonArray list)
        {
            foreach (var entry in (Flat.Read(list, place, step.Problems) as JsonArray ?? []).OfType<JsonObject>())
            {
                Merge(entry["Culture"]?.ToString() ?? "", entry, step);
            }

            return;
        }

        foreach (var (culture, entries) in ByCulture.Read(body["Translations"], place, step.Problems) as JsonObject ?? [])
        {
            foreach (var entry in (entries as JsonArray ?? []).OfType<JsonObject>())
            {
                Merge(culture, entry, step);
            }
        }
    }

    internal override IEnumerable<JsonObject> Export(SiteDraft site)
    {
        var cultures = new JsonObject(site.All(Prefix).Select(culture => KeyValuePair.Create(culture.Key, culture.Value?.DeepClone())));
        if (cultures.Count > 0)
        {
            yield return new JsonObject { ["Translations"] = cultures };
        }
    }

    private static void Merge(string culture, JsonObject entry, StepRun step)
    {
        var entries = (step.Site.Get(Prefix + culture) as JsonArray)?.DeepClone().AsArray() ?? [];
        var known = entries.OfType<JsonObject>().FirstOrDefault(other => Same(other, entry, "Context") && Same(other, entry, "Key"));
        if (known is not null)
        {
            known["Value"] = entry["Value"]?.DeepClone();
        }
        else
        {
            entries.Add(new JsonObject { ["Context"] = entry["Context"]?.DeepClone(), ["Key"] = entry["Key"]?.DeepClone(), ["Value"] = entry["Value"]?.DeepClone() });
        }

        step.Count(step.Site.Set(Prefix + culture, entries));
    }

    private static bool Same(JsonObject one, JsonObject other, string key) =>
        string.Equals(one[key]?.ToString(), other[key]?.ToString(), StringComparison.Ordinal);
}
