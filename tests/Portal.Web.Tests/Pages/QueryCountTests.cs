using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Pages;

/// <summary>A page asks the database a fixed number of questions, whatever it shows.</summary>
[Collection(OnSqlite.Name)]
public sealed class QueryCountTests(SqliteSite site)
{
    [Theory]
    [InlineData("/en/", 4)]
    [InlineData("/en/practices", 2)]
    [InlineData("/en/countries", 1)]
    [InlineData("/en/countries/kz", 7)]
    [InlineData("/en/institutions", 2)]
    [InlineData("/en/laws", 2)]
    [InlineData("/en/articles", 1)]
    [InlineData("/en/about", 2)]
    [InlineData("/en/search", 0)]
    public async Task Page_asks_no_more_than_it_needs(string path, int most)
    {
        await site.PageAsync(path); // terms, definitions and settings are read once in a site's life
        site.Queries.Forget();
        await site.PageAsync(path);
        Assert.InRange(site.Queries.Of(path), 0, most);
    }

    [Fact]
    public async Task Practice_asks_six_questions_however_much_it_links_to()
    {
        var list = await site.PageAsync("/en/practices");
        foreach (var link in list.QuerySelectorAll("main a[href^='/en/practices/']").Select(link => link.GetAttribute("href")!).Distinct().Take(8)) // selected by it
        {
            await site.PageAsync(link);
            site.Queries.Forget();
            await site.PageAsync(link);
            Assert.InRange(site.Queries.Of(link), 1, 6);
        }
    }
}
