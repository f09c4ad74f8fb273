using Microsoft.Playwright;

namespace Portal.Browser.Tests;

/// <summary>One site and one Chromium for all browser tests; every test opens a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private PortalSite? site;

    public Uri Address => Started(site).Address;

    public async Task InitializeAsync()
    {
        const string chromium = "/usr/bin/chromium";
        if (!File.Exists(chromium))
        {
            throw new FileNotFoundException("The browser tests need Debian's package chromium; tests/run.sh installs it.", chromium);
        }

        site = await PortalSite.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }

    public async Task<IPage> OpenAsync(string path, int width = 1280, bool scripts = true, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Started(browser).NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    private static T Started<T>(T? thing) where T : class => thing ?? throw new InvalidOperationException("The fixture has not started.");
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
