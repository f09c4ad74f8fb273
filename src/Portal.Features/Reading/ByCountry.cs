using Portal.Features.Practices;
using Portal.Features.Taxonomies;

namespace Portal.Features.Reading;

/// <summary>Things by their first country, in the order of the countries taxonomy; things without a country are left out of such lists.</summary>
public static class ByCountry
{
    /// <param name="part">The part with the TaxonomyField <c>Country</c>.</param>
    public static IEnumerable<CountryGroup> Group(IEnumerable<ShownItem> items, string part, Terms terms, string culture, CountryPages pages)
    {
        var byTerm = items.ToLookup(item => item.Part(part).Picked("Country") is [var first, ..] ? first : "", StringComparer.Ordinal);
        return terms.Of("countries")
            .Where(term => byTerm.Contains(term.ContentItemId))
            .Select(term => new CountryGroup(
                pages.Label(term.Alias, term.Label(culture)), [.. byTerm[term.ContentItemId].OrderBy(item => item.Title.Text, StringComparer.CurrentCulture)]));
    }
}

public sealed record CountryGroup(CountryLabel Country, IReadOnlyList<ShownItem> Items);
