using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Portal.Features.Localization;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>Builds the frame of every page: title, languages, crumbs, canonical address, structured data.</summary>
public sealed class PageFrames(SiteProfileLookup profiles, PortalOptions options, IStringLocalizer texts, TextCatalogs catalogs)
{
    private const int LongestDescription = 300;

    /// <summary>A page that is no content item: a list, the search, the home page.</summary>
    /// <param name="rest">Address behind the language, with leading slash and query; what the canonical link keeps.</param>
    public async ValueTask<PageFrame> OfPageAsync(Visit visit, string title, string rest, string section, CancellationToken cancellationToken)
    {
        var profile = await profiles.GetAsync(cancellationToken);
        return new PageFrame
        {
            Culture = visit.Culture,
            Title = title,
            SiteName = profile.Name,
            BaseUrl = options.BaseUrl,
            CanonicalUrl = Absolute($"/{visit.Culture}{rest}"),
            Languages = LanguageLinks.Everywhere(catalogs, profile.Cultures, visit.Culture, rest),
            Crumbs = rest is "/" or "" ? [] : [Home(visit.Culture)],
            Section = section,
        };
    }

    /// <summary>The page of a content item. Shown in place of a missing translation, its canonical address is the source's, and search engines are sent there.</summary>
    public async ValueTask<PageFrame> OfItemAsync(ShownItem item, ItemView view, Visit visit, CancellationToken cancellationToken)
    {
        var profile = await profiles.GetAsync(cancellationToken);
        var crumbs = Crumbs(view.Section, visit.Culture);
        var canonical = Absolute(item.Url);
        var seo = item.Part("SeoMetaPart");
        return new PageFrame
        {
            Culture = visit.Culture,
            Title = seo.Fact("PageTitle") ?? item.Title.Text,
            SiteName = profile.Name,
            Description = Shorten(seo.Fact("MetaDescription") ?? view.Description ?? ""),
            BaseUrl = options.BaseUrl,
            CanonicalUrl = canonical,
            Languages = LanguageLinks.Of(catalogs, profile.Cultures, visit.Culture, item),
            Crumbs = crumbs,
            Section = view.Section,
            StructuredData = StructuredData.Of(view.StructuredData, crumbs, item.Title.Text, canonical, options.BaseUrl),
            OpenGraphType = view.OpenGraphType,
            NoIndex = item.Standing.Missing,
        };
    }

    /// <summary>The languages of a page whose address keeps a query that its canonical address leaves out.</summary>
    public static IReadOnlyList<LanguageLink> WithQuery(PageFrame frame, string query) => [.. frame.Languages.Select(language => language with { Url = language.Url + query })];

    /// <summary>The site itself, with its search, for the first page of a language.</summary>
    public string SiteData(PageFrame home) => StructuredData.Serialise(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "WebSite",
        ["name"] = home.SiteName,
        ["url"] = home.CanonicalUrl,
        ["inLanguage"] = home.Culture,
        ["potentialAction"] = new JsonObject
        {
            ["@type"] = "SearchAction",
            ["target"] = $"{options.BaseUrl}/{home.Culture}/search?q={{search_term_string}}",
            ["query-input"] = "required name=search_term_string",
        },
    });

    /// <summary>An address of the site as other sites and programs know it, percent-encoded.</summary>
    public string Absolute(string url) => SiteAddress.Absolute(options.BaseUrl, url);

    private List<Crumb> Crumbs(string section, string culture)
    {
        List<Crumb> crumbs = [Home(culture)];
        if (SectionTitle(section) is { } title)
        {
            crumbs.Add(new Crumb(title, $"/{culture}/{section}"));
        }

        return crumbs;
    }

    private Crumb Home(string culture) => new(texts["Home"], $"/{culture}/");

    private string? SectionTitle(string section) => section switch
    {
        "practices" => texts["Practices"].Value,
        "countries" => texts["Countries"].Value,
        "institutions" => texts["Institutions"].Value,
        "laws" => texts["Laws"].Value,
        "articles" => texts["News and guidance"].Value,
        _ => null,
    };

    private static string Shorten(string text) =>
        text.Length <= LongestDescription ? text : string.Concat(text.AsSpan(0, text.LastIndexOf(' ', LongestDescription) is > 0 and var end ? end : LongestDescription), "…");
}
