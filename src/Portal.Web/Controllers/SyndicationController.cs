using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Portal.Features.Reading;
using Portal.Features.Syndication;
using Portal.Storage;

namespace Portal.Web.Controllers;

/// <summary>What programs read: sitemap, robots, feeds. Search engines and feed readers see what a stranger sees.</summary>
public sealed class SyndicationController(Sitemap sitemap, Feed feed, SiteProfileLookup profiles, PortalOptions options) : ReaderController
{
    /// <summary>One file, or the index of several when there are more addresses than one file may hold.</summary>
    [Read("/sitemap.xml")]
    public async Task<IActionResult> Map()
    {
        var entries = await sitemap.AllAsync(Gone);
        return entries.Count <= Sitemap.LargestPart
            ? Xml(SitemapXml.Urls(entries, options.BaseUrl), "application/xml")
            : Xml(SitemapXml.Index((entries.Count + Sitemap.LargestPart - 1) / Sitemap.LargestPart, options.BaseUrl), "application/xml");
    }

    [Read("/sitemap-{part:int:min(1)}.xml")]
    public async Task<IActionResult> MapPart(int part)
    {
        var entries = (await sitemap.AllAsync(Gone)).Chunk(Sitemap.LargestPart).ElementAtOrDefault(part - 1);
        return entries is null ? NotFound() : Xml(SitemapXml.Urls(entries, options.BaseUrl), "application/xml");
    }

    [Read("/robots.txt")]
    public IActionResult Robots() =>
        Content($"User-agent: *\nDisallow: /api/\nDisallow: /account/\nDisallow: /desk\n\nSitemap: {options.BaseUrl}/sitemap.xml\n", "text/plain", Encoding.UTF8);

    [Read("/{culture}/feed.atom")]
    public async Task<IActionResult> Atom() => Xml(
        AtomXml.Of(await feed.NewestAsync(Visit.Culture, Gone), (await profiles.GetAsync(Gone)).Name, Visit.Culture, options.BaseUrl), "application/atom+xml");

    private static FileContentResult Xml(XDocument document, string type)
    {
        using var stream = new MemoryStream();
        document.Save(stream, SaveOptions.DisableFormatting);
        return new FileContentResult(stream.ToArray(), type + "; charset=utf-8");
    }
}
