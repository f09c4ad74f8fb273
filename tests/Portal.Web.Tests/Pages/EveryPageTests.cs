using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Portal.Features.Localization;
using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Pages;

/// <summary>Every kind of page in every language, on the starter content.</summary>
[Collection(OnSqlite.Name)]
public sealed class EveryPageTests(SqliteSite site)
{
    private static readonly string[] Cultures = ["en", "ru", "kk", "ky", "uz", "tg", "tk"];

    private static readonly string[] Kinds =
        ["/", "/practices", "/practices?country=KZ", "/countries", "/countries/kz", "/institutions", "/laws", "/articles", "/search", "/search?q=a", "/about"];

    public static TheoryData<string> Addresses => [.. Cultures.SelectMany(culture => Kinds.Select(kind => $"/{culture}{kind}"))];

    public static TheoryData<string> Languages => [.. Cultures];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_stands_in_its_language(string address)
    {
        var page = await site.PageAsync(address);
        var culture = address.Split('/')[1];
        Assert.Equal(culture, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal([], EnglishTexts(page, culture));
        Assert.Equal(Cultures.Length, page.QuerySelectorAll("a[hreflang]").Select(link => link.GetAttribute("hreflang")).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Ten_practices_and_an_institution_a_law_and_an_article_can_be_read(string culture)
    {
        foreach (var (list, least) in new[] { ("practices", 10), ("institutions", 1), ("laws", 1), ("articles", 1) })
        {
            var links = LinksOf(await site.PageAsync($"/{culture}/{list}"), $"/{culture}/{list}/");
            Assert.True(links.Count >= least, $"{culture}/{list} lists {links.Count}");
            foreach (var link in links.Take(3))
            {
                var page = await site.PageAsync(link);
                Assert.Equal([], EnglishTexts(page, culture));
                Assert.StartsWith("https://tajriba.example/" + culture + "/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
                Assert.Contains("BreadcrumbList", page.QuerySelector("script[type='application/ld+json']")?.TextContent, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>Interface texts that stand on the page in English although the language has its own.</summary>
    private static List<string> EnglishTexts(IHtmlDocument page, string culture)
    {
        var catalog = Texts.For(CultureInfo.GetCultureInfo(culture))!; // every language has its file
        var keys = catalog.Entries.Where(entry => entry.Context is null && entry.Id.Length > 6 && entry.Translations[0] != entry.Id).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. page.Body!.Descendants<IText>() // a parsed page has a body
                .Where(text => text.ParentElement?.Closest("[lang]")?.GetAttribute("lang") == culture)
                .Select(text => text.Data.Trim())
                .Where(keys.Contains),
        ];
    }

    private static readonly TextCatalogs Texts = TextCatalogs.Load(Path.Combine(PortalSite.Root, "src", "Portal.Web", "Localization"));

    private static List<string> LinksOf(IHtmlDocument page, string prefix) =>
    [
        .. page.QuerySelectorAll("main a[href]").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)) // selected by it
            .Where(link => link.StartsWith(prefix, StringComparison.Ordinal)).Distinct(),
    ];
}
