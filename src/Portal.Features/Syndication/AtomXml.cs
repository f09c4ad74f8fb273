using System.Globalization;
using System.Xml.Linq;
using Portal.Features.Reading;

namespace Portal.Features.Syndication;

/// <summary>Writes an Atom feed (RFC 4287). Ids are permanent addresses, so that a moved page is not read as a new one.</summary>
public static class AtomXml
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static XDocument Of(IReadOnlyList<FeedEntry> entries, string title, string culture, string baseUrl)
    {
        var address = $"{baseUrl}/{culture}/feed.atom";
        var updated = entries.Select(Changed).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        return new XDocument(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", culture),
            new XElement(Atom + "id", address),
            new XElement(Atom + "title", title),
            new XElement(Atom + "updated", Time(updated)),
            new XElement(Atom + "author", new XElement(Atom + "name", title)),
            Link("self", address, "application/atom+xml"),
            Link("alternate", $"{baseUrl}/{culture}/", "text/html"),
            entries.Select(entry => Entry(entry, culture, baseUrl))));
    }

    private static XElement Entry(FeedEntry entry, string culture, string baseUrl) => new(
        Atom + "entry",
        new XElement(Atom + "id", $"{baseUrl}/{culture}/id/{entry.ContentItemId}"),
        new XElement(Atom + "title", entry.Title),
        new XElement(Atom + "updated", Time(Changed(entry))),
        new XElement(Atom + "published", Time(entry.PublishedUtc)),
        Link("alternate", SiteAddress.Absolute(baseUrl, entry.Url), "text/html"),
        entry.Summary is { } summary ? new XElement(Atom + "summary", summary) : null);

    private static XElement Link(string relation, string address, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static DateTimeOffset Changed(FeedEntry entry) => entry.ModifiedUtc is { } modified && modified > entry.PublishedUtc ? modified : entry.PublishedUtc;

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
