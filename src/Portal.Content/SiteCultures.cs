using System.Collections.Immutable;

namespace Portal.Content;

/// <summary>The languages of the site, from the recipe's LocalizationSettings: culture names in display order.</summary>
public sealed record SiteCultures(string Default, ImmutableArray<string> Supported)
{
    public bool Has(string culture) => Supported.Contains(culture, StringComparer.Ordinal);
}
