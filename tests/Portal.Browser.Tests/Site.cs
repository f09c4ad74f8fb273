using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>The addresses that a reader meets, found by following the portal's own links.</summary>
public static class Site
{
    public static readonly string[] Cultures = ["en", "ru", "kk", "ky", "uz", "tg", "tk"];

    /// <summary>One page of each kind in a language: fixed addresses, and the first practice, institution, law and article that the lists lead to.</summary>
    public static async Task<IReadOnlyList<string>> PageKindsAsync(IPage page, string culture)
    {
        var found = new List<string>
        {
            $"/{culture}/", $"/{culture}/practices", $"/{culture}/practices?country=KZ", $"/{culture}/countries", $"/{culture}/countries/kg",
            $"/{culture}/search?q=102", $"/{culture}/search?q=%E2%98%83", $"/{culture}/about", $"/{culture}/no-such-page",
            await FirstLinkAsync(page, $"/{culture}/practices", $"main a[href^='/{culture}/practices/']"),
            await FirstLinkAsync(page, $"/{culture}/countries/kz", "main a[href*='/institutions/']"),
            await FirstLinkAsync(page, $"/{culture}/countries/kz", "main a[href*='/laws/']"),
            await FirstLinkAsync(page, $"/{culture}/articles", "main a[href*='/articles/']"),
        };
        return found;
    }

    public static async Task<string> FirstLinkAsync(IPage page, string list, string selector)
    {
        await page.GotoAsync(list);
        var link = page.Locator(selector).First;
        return await link.GetAttributeAsync("href") ?? throw new InvalidOperationException($"{list} has no link {selector}.");
    }
}
