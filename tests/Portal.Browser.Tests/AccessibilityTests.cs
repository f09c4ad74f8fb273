using Deque.AxeCore.Playwright;

namespace Portal.Browser.Tests;

/// <summary>axe (WCAG 2.2 A and AA) on every kind of page, in every language, at desk and phone width, light and dark.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    public static TheoryData<string, int> EveryLanguageAndWidth()
    {
        var cases = new TheoryData<string, int>();
        foreach (var culture in Site.Cultures)
        {
            cases.Add(culture, 1280);
            cases.Add(culture, 390);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryLanguageAndWidth))]
    public async Task Every_kind_of_page_passes_axe(string culture, int width)
    {
        var page = await browser.OpenAsync($"/{culture}/", width);
        var failures = new List<string>();
        foreach (var path in await Site.PageKindsAsync(page, culture))
        {
            await page.GotoAsync(path);
            var results = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = [.. Rules] } });
            failures.AddRange(results.Violations.Select(violation => $"{path}: {violation.Id}: {violation.Nodes[0].Html}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("tg")]
    public async Task Every_kind_of_page_passes_axe_in_the_dark(string culture)
    {
        var page = await browser.OpenAsync($"/{culture}/", scheme: Microsoft.Playwright.ColorScheme.Dark);
        var failures = new List<string>();
        foreach (var path in await Site.PageKindsAsync(page, culture))
        {
            await page.GotoAsync(path);
            var results = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = [.. Rules] } });
            failures.AddRange(results.Violations.Select(violation => $"{path}: {violation.Id}: {violation.Nodes[0].Html}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(failures);
    }
}
