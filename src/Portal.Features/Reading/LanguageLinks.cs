using Portal.Content;
using Portal.Features.Localization;

namespace Portal.Features.Reading;

/// <summary>Where the language switcher leads from a page: one entry a language of the site, in its own name.</summary>
public static class LanguageLinks
{
    /// <summary>A page that exists in every language at the same address behind the language.</summary>
    /// <param name="rest">Address behind <c>/{culture}</c>, with leading slash and query.</param>
    public static IReadOnlyList<LanguageLink> Everywhere(TextCatalogs names, SiteCultures cultures, string current, string rest) =>
        [.. cultures.Supported.Select(culture => new LanguageLink(culture, names.OwnName(culture), $"/{culture}{rest}", Exists: true, culture == current))];

    /// <summary>An item: its translations where they exist, else the address that shows the source with a notice.</summary>
    public static IReadOnlyList<LanguageLink> Of(TextCatalogs names, SiteCultures cultures, string current, ShownItem item) =>
        [.. cultures.Supported.Select(culture => To(names, culture, current, item))];

    private static LanguageLink To(TextCatalogs names, string culture, string current, ShownItem item)
    {
        var member = item.Members.FirstOrDefault(row => row.Culture == culture || row.Culture is null);
        var url = member is { Path: { Length: > 0 } path } ? "/" + path : $"/{culture}/item/{item.SetId}";
        return new LanguageLink(culture, names.OwnName(culture), url, member is not null, culture == current);
    }
}
