using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Fields;
using Portal.Content.Json;
using Portal.Content.Overlays;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Indexing;

/// <summary>
/// The facets of an item. A part's first field of a taxonomy is the facet of it (a practice's Countries); further fields of the same taxonomy
/// (AdaptedFromCountries) say something else. Ancestors of a term count too, so that a branch finds its leaves.
/// </summary>
internal sealed class IndexFacets(ContentDefinitions definitions, Terms terms)
{
    public const string Year = "year";

    /// <summary>Links between contents, by field name (<c>link:AdaptedFrom</c>): asked from the other end, never shown as a filter.</summary>
    public const string LinkPrefix = "link:";

    private static readonly string[] Known = [Facets.Country, Facets.Topic, Facets.Audience, Facets.Stage, Facets.Status];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Of(OverlaidItem item, out IReadOnlyList<Term> carried)
    {
        var facets = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var all = new List<Term>();
        foreach (var (name, json) in item.Item.Content)
        {
            if (json is JsonObject part)
            {
                AddPart(definitions.Resolve(item.Item.ContentType, name), part, facets, all);
            }
        }

        carried = all;
        return facets;
    }

    private void AddPart(TypePart typePart, JsonObject part, Dictionary<string, IReadOnlyList<string>> facets, List<Term> all)
    {
        foreach (var field in typePart.Definition?.Fields ?? [])
        {
            if (part[field.Name] is not JsonObject value)
            {
                continue;
            }

            if (field.FieldName == nameof(TaxonomyField))
            {
                AddTerms(value, facets, all);
            }
            else if (field.FieldName == nameof(LocalizationSetContentPickerField) && LenientValue.Texts(value["LocalizationSets"]) is { Count: > 0 } sets)
            {
                facets.TryAdd(LinkPrefix + field.Name, sets);
            }
            else if (field.Name is "StartYear" or "Date" && YearOf(field, value) is { } year)
            {
                facets.TryAdd(Year, [year.ToString(CultureInfo.InvariantCulture)]);
            }
        }
    }

    private void AddTerms(JsonObject value, Dictionary<string, IReadOnlyList<string>> facets, List<Term> all)
    {
        var carried = LenientValue.Texts(value["TermContentItemIds"]).Select(terms.ById).OfType<Term>().ToList();
        all.AddRange(carried);
        foreach (var taxonomy in carried.SelectMany(term => term.WithAncestors()).GroupBy(term => term.Taxonomy, StringComparer.Ordinal))
        {
            facets.TryAdd(FacetOf(taxonomy.Key), [.. taxonomy.Select(term => term.Alias).Distinct(StringComparer.Ordinal)]);
        }
    }

    private static string FacetOf(string taxonomy) => Array.Find(Known, facet => Facets.TaxonomyOf(facet) == taxonomy) ?? taxonomy;

    private static int? YearOf(ContentPartFieldDefinition field, JsonObject value) => field.FieldName switch
    {
        nameof(NumericField) when LenientValue.Number(value["Value"]) is { } number and > 0 and < 10_000 => (int)number,
        nameof(DateField) => LenientValue.Time(value["Value"])?.Year,
        _ => null,
    };
}
