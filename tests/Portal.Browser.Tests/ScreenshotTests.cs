using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>
/// The pictures of docs/images. Every run takes them; with PORTAL_SCREENSHOTS set to a folder (docs/images, or one for looking through every
/// page in every language) they are kept.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class ScreenshotTests(BrowserFixture browser)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS");

    [Theory]
    [InlineData("home-ru", "/ru/", 1280, ColorScheme.Light)]
    [InlineData("practices-en", "/en/practices", 1280, ColorScheme.Light)]
    [InlineData("country-ky-phone", "/ky/countries/kg", 390, ColorScheme.Light)]
    [InlineData("search-uz-dark", "/uz/search?q=politsiya", 1280, ColorScheme.Dark)]
    public async Task Page_can_be_pictured(string name, string path, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(path, width, scheme: scheme);
        Assert.NotEmpty(await TakeAsync(page, name));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Practice_can_be_pictured()
    {
        var page = await browser.OpenAsync(await PathOfAPracticeAsync());
        Assert.NotEmpty(await TakeAsync(page, "practice-ru"));
        await page.Context.CloseAsync();
    }

    private async Task<string> PathOfAPracticeAsync()
    {
        var page = await browser.OpenAsync("/ru/practices?country=TJ");
        var path = await page.Locator("main article a[href^='/ru/practices/']").First.GetAttributeAsync("href");
        await page.Context.CloseAsync();
        return path ?? throw new InvalidOperationException("The list of practices is empty.");
    }

    private static async Task<byte[]> TakeAsync(IPage page, string name)
    {
        await page.EvaluateAsync("document.fonts.ready");
        var picture = await page.ScreenshotAsync(new() { Type = ScreenshotType.Jpeg, Quality = 72 });
        if (Folder is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Path.GetFullPath(Folder, Repository.Root)).FullName, name + ".jpg"), picture);
        }

        return picture;
    }
}
