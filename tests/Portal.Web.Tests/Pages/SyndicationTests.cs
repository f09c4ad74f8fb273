using System.Globalization;
using System.Xml.Linq;
using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Pages;

[Collection(OnSqlite.Name)]
public sealed class SyndicationTests(SqliteSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory]
    [InlineData("ru")]
    [InlineData("tk")]
    public async Task Feed_is_valid_atom_in_one_language(string culture)
    {
        var feed = (await XmlAsync($"/{culture}/feed.atom")).Root!; // a parsed document has a root
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(culture, feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.NotEmpty(feed.Elements(Atom + "entry"));
        Assert.All(feed.Elements(Atom + "entry"), entry =>
        {
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value); // required by RFC 4287, as are the others
            Assert.StartsWith($"https://tajriba.example/{culture}/id/", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
        });
        Assert.Equal(feed.Elements(Atom + "entry").Count(), feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task Sitemap_names_every_address_once_with_its_translations()
    {
        var urls = (await XmlAsync("/sitemap.xml")).Root!.Elements(Map + "url").ToList(); // a parsed document has a root
        var addresses = urls.Select(url => url.Element(Map + "loc")!.Value).ToList(); // required by the protocol
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.All(addresses, address => Assert.True(Uri.IsWellFormedUriString(address, UriKind.Absolute), address));
        var home = urls.Single(url => url.Element(Map + "loc")!.Value == "https://tajriba.example/kk/");
        Assert.Equal(["en", "kk", "ky", "ru", "tg", "tk", "uz"], home.Elements(Xhtml + "link").Select(link => link.Attribute("hreflang")!.Value).Order());
    }

    [Fact]
    public async Task Robots_are_told_where_the_sitemap_is()
    {
        using var response = await site.GetAsync("/robots.txt");
        Assert.Contains("Sitemap: https://tajriba.example/sitemap.xml", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<XDocument> XmlAsync(string address)
    {
        using var response = await site.GetAsync(address);
        Assert.Equal(200, (int)response.StatusCode);
        return XDocument.Parse(await response.Content.ReadAsStringAsync());
    }
}
