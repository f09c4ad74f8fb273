using Microsoft.Extensions.Localization;
using Portal.Features.Localization;
using Portal.Features.Taxonomies;

namespace Portal.Features.Reading;

/// <summary>What a facet's value is called in the reader's language.</summary>
public sealed class FacetLabels(IStringLocalizer texts, TextCatalogs catalogs)
{
    public string Of(string facet, string value, Terms terms, string culture) => facet switch
    {
        Facets.Culture => value.Length == 0 ? texts["All languages"].Value : catalogs.OwnName(value),
        Facets.Type => OfType(value),
        _ => Facets.TaxonomyOf(facet) is { } taxonomy ? terms.ByAlias(taxonomy, value)?.Label(culture) ?? value : value,
    };

    public string OfType(string contentType) => contentType switch
    {
        "Practice" => texts["Practice"],
        "Country" => texts["Country"],
        "Institution" => texts["Institution"],
        "LegalInstrument" => texts["Law"],
        "Article" => texts["Article"],
        "Page" => texts["Page"],
        _ => contentType,
    };
}
