using System.Net;
using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Pages;

/// <summary>Which language a reader gets, and what happens where a translation is missing, machine-made or behind its source.</summary>
[Collection(OnSqlite.Name)]
public sealed class LanguageTests(SqliteSite site)
{
    [Theory]
    [InlineData("kk-KZ,kk;q=0.9,ru;q=0.8", null, "/kk/")]
    [InlineData("fr, de;q=0.9, tg;q=0.1", null, "/tg/")]
    [InlineData("ru;q=0, ky;q=0.5", null, "/ky/")]
    [InlineData("fr", null, "/en/")]
    [InlineData("", null, "/en/")]
    [InlineData(";;q=,,,;=", null, "/en/")]
    [InlineData("ru", "uz", "/uz/")]
    [InlineData("ru", "xx", "/ru/")]
    public async Task First_address_leads_to_the_readers_language(string accepted, string? cookie, string expected)
    {
        using var response = await site.GetAsync("/", ("Accept-Language", accepted), ("Cookie", cookie is null ? "" : "language=" + cookie));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.ToString());
        Assert.Equal(["Cookie", "Accept-Language"], response.Headers.Vary);
    }

    [Fact]
    public async Task Missing_translation_shows_the_source_with_a_notice()
    {
        var practice = await site.AddAsync("Practice", "en", "Only in English so far", Practices.With("Nobody translated it."));
        var page = await site.PageAsync("/tk/item/" + practice.Content["LocalizationPart"]!["LocalizationSet"]); // given by AddAsync
        Assert.Equal("tk", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("en", page.QuerySelector("h1")?.Closest("[lang]")?.GetAttribute("lang"));
        Assert.Equal("https://tajriba.example/en/practices/only-in-english-so-far", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content*=noindex]"));
    }

    [Fact]
    public async Task Switcher_leads_to_the_translation_or_to_the_source_with_a_notice()
    {
        var source = await site.AddAsync("Practice", "en", "Switch me", Practices.With("Source."));
        var set = source.Content["LocalizationPart"]!["LocalizationSet"]!.ToString(); // given by AddAsync
        await site.AddAsync("Practice", "ky", "Которуу", Practices.TranslationFrom(Practices.With("Кыргызча."), source.ContentItemVersionId!), set: set); // stored
        var page = await site.PageAsync("/en/practices/switch-me");
        var links = page.QuerySelectorAll("a[hreflang]").DistinctBy(link => link.GetAttribute("hreflang")).ToDictionary(link => link.GetAttribute("hreflang")!, link => Uri.UnescapeDataString(link.GetAttribute("href")!)); // selected by them
        Assert.Equal("/ky/practices/которуу", links["ky"]);
        Assert.Equal($"/ru/item/{set}", links["ru"]);
        Assert.Equal(["en", "ky", "x-default"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")).Order());
    }

    [Fact]
    public async Task Translation_shows_its_words_and_the_facts_of_its_source()
    {
        var facts = new System.Text.Json.Nodes.JsonObject { ["StartYear"] = new System.Text.Json.Nodes.JsonObject { ["Value"] = 1997 } };
        var source = await site.AddAsync("Practice", "en", "Facts live here", Practices.With("English summary.", facts));
        var set = source.Content["LocalizationPart"]!["LocalizationSet"]!.ToString(); // given by AddAsync
        var parts = Practices.TranslationFrom(Practices.With("Хулоса."), "4version00000000000000old");
        await site.AddAsync("Practice", "tg", "Далелҳо", parts, set: set);
        var text = (await site.PageAsync("/tg/practices/далелҳо")).Body!.TextContent; // a parsed page has a body
        Assert.Contains("Хулоса.", text, StringComparison.Ordinal);
        Assert.Contains("1997", text, StringComparison.Ordinal);
        Assert.DoesNotContain("English summary.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Permanent_address_leads_to_the_present_one()
    {
        var practice = await site.AddAsync("Practice", "kk", "Тұрақты сілтеме", Practices.With("Сілтеме."));
        using var response = await site.GetAsync("/kk/id/" + practice.ContentItemId);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/kk/practices/тұрақты-сілтеме", Uri.UnescapeDataString(response.Headers.Location!.ToString())); // a redirect has it
    }

    [Fact]
    public async Task Imported_page_without_a_language_in_its_path_is_shown_in_its_own()
    {
        var parts = new System.Text.Json.Nodes.JsonObject
        {
            ["AutoroutePart"] = new System.Text.Json.Nodes.JsonObject { ["Path"] = "blog/қонақ-жазба" },
            ["MarkdownBodyPart"] = new System.Text.Json.Nodes.JsonObject { ["Markdown"] = "# Сәлем\n\n<script>alert(1)</script> [x](javascript:alert(1))" },
        };
        await site.AddAsync("Page", "kk", "Қонақ жазба", parts);
        var page = await site.PageAsync("/blog/қонақ-жазба");
        Assert.Equal("kk", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Сәлем", page.QuerySelector("main h2")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script, main a[href^='javascript']"));
    }
}
