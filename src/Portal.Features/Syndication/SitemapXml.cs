using System.Globalization;
using System.Xml.Linq;
using Portal.Features.Reading;

namespace Portal.Features.Syndication;

/// <summary>Writes sitemaps: https://www.sitemaps.org/protocol.html, with the xhtml links that tell translations.</summary>
public static class SitemapXml
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static XDocument Urls(IEnumerable<SitemapEntry> entries, string baseUrl) => new(new XElement(
        Map + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        entries.Select(entry => new XElement(
            Map + "url",
            new XElement(Map + "loc", SiteAddress.Absolute(baseUrl, entry.Url)),
            entry.Changed is { } changed ? new XElement(Map + "lastmod", Time(changed)) : null,
            entry.Alternates.Count < 2 ? null : entry.Alternates.Select(alternate => new XElement(
                Xhtml + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", alternate.Key),
                new XAttribute("href", SiteAddress.Absolute(baseUrl, alternate.Value))))))));

    /// <summary>The index of <paramref name="parts"/> files <c>/sitemap-1.xml</c>, <c>/sitemap-2.xml</c> …</summary>
    public static XDocument Index(int parts, string baseUrl) => new(new XElement(
        Map + "sitemapindex",
        Enumerable.Range(1, parts).Select(part => new XElement(
            Map + "sitemap", new XElement(Map + "loc", string.Create(CultureInfo.InvariantCulture, $"{baseUrl}/sitemap-{part}.xml"))))));

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
