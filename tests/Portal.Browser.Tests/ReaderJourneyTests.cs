using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>What readers come for, done by hand: find, read, change the language, cite; with scripts off and by keyboard.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReaderJourneyTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    [InlineData(false, 390)]
    public async Task Reader_finds_a_practice_by_search_and_reads_it(bool scripts, int width)
    {
        var page = await browser.OpenAsync("/ru/", width, scripts);
        await page.Locator("main input[name=q]").First.FillAsync("обучение полиции");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ru/search?**");
        await page.Locator("main a[href^='/ru/practices/']").First.ClickAsync();
        await page.WaitForURLAsync("**/ru/practices/**");
        Assert.Equal("ru", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEmpty(await page.Locator("main h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Filters_work_as_links_and_show_counts()
    {
        var page = await browser.OpenAsync("/en/practices", scripts: false);
        var kyrgyzstan = page.Locator("a[href*='country=KG']").First;
        var promised = int.Parse(string.Concat((await kyrgyzstan.InnerTextAsync()).Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
        await kyrgyzstan.ClickAsync();
        var cards = await page.Locator("main article a[href^='/en/practices/']").CountAsync();
        Assert.True(promised > 0 && cards >= Math.Min(promised, 10), $"{promised} promised, {cards} shown");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Language_switcher_leads_to_the_same_practice()
    {
        var page = await browser.OpenAsync("/en/practices?country=KZ", scripts: false);
        await page.Locator("main article a[href^='/en/practices/']").First.ClickAsync();
        await page.Locator("a[hreflang=ru], a[lang=ru]").First.ClickAsync();
        Assert.Contains("/ru/", page.Url, StringComparison.Ordinal);
        Assert.Equal("ru", await page.Locator("html").GetAttributeAsync("lang"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_alone_reaches_the_content_and_the_search()
    {
        var page = await browser.OpenAsync("/ky/");
        await page.BringToFrontAsync();
        // A key that is pressed before the page has the focus is lost: the first thing that takes the focus is what counts.
        for (var presses = 0; presses < 5 && await FocusedLinkAsync(page) is ""; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.StartsWith("#", await FocusedLinkAsync(page), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        for (var presses = 0; presses < 12 && await page.Locator("input[name=q]:focus").CountAsync() == 0; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(1, await page.Locator("input[name=q]:focus").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/ru/practices")]
    [InlineData("/kk/countries/kz")]
    public async Task First_view_is_light_and_asks_no_foreign_host(string path)
    {
        var context = await (await browser.OpenAsync("about:blank")).Context.Browser!.NewContextAsync(new() { BaseURL = browser.Address.ToString() }); // a page's context has a browser
        var page = await context.NewPageAsync();
        var responses = new List<IResponse>();
        page.Response += (_, response) => responses.Add(response);
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.All(responses, response => Assert.StartsWith(browser.Address.ToString(), response.Url, StringComparison.Ordinal));
        var sizes = await Task.WhenAll(responses.Where(response => !response.Url.Contains("/fonts/", StringComparison.Ordinal)).Select(async response => (await response.Request.SizesAsync()).ResponseBodySize));
        Assert.InRange(sizes.Sum(), 1, 100_000);
        await context.CloseAsync();
    }

    private static Task<string> FocusedLinkAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement?.getAttribute('href') ?? ''");
}
