namespace Portal.Browser.Tests;

/// <summary>No page makes a phone scroll sideways.</summary>
[Collection(BrowserTests.Name)]
public sealed class WidthTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("tk")]
    public async Task No_page_is_wider_than_a_phone(string culture)
    {
        var page = await browser.OpenAsync($"/{culture}/", 390);
        var tooWide = new List<string>();
        foreach (var path in await Site.PageKindsAsync(page, culture))
        {
            await page.GotoAsync(path);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 390)
            {
                tooWide.Add($"{path} is {width} px wide");
            }
        }

        await page.Context.CloseAsync();
        Assert.Empty(tooWide);
    }
}
