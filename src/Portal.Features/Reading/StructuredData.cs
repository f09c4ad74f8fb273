using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Portal.Features.Reading;

/// <summary>schema.org JSON-LD. Letters of every script stay readable; &lt;, &gt; and &amp; are escaped, so that no text can leave its script element.</summary>
public static class StructuredData
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The item and the trail that leads to it, as one graph.</summary>
    /// <param name="item">Null when no type of schema.org fits: the trail alone is told.</param>
    public static string Of(JsonObject? item, IReadOnlyList<Crumb> crumbs, string title, string address, string baseUrl)
    {
        var graph = new JsonArray();
        if (item is not null)
        {
            item["@id"] = address;
            item["url"] = address;
            graph.Add(item);
        }

        graph.Add(Trail(crumbs, title, address, baseUrl));
        return Serialise(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph });
    }

    public static string Serialise(JsonObject data) => data.ToJsonString(Options);

    private static JsonObject Trail(IReadOnlyList<Crumb> crumbs, string title, string address, string baseUrl) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
        [
            .. crumbs.Select((crumb, i) => Step(i + 1, crumb.Text, SiteAddress.Absolute(baseUrl, crumb.Url))),
            Step(crumbs.Count + 1, title, address),
        ]),
    };

    private static JsonObject Step(int position, string name, string address) =>
        new() { ["@type"] = "ListItem", ["position"] = position, ["name"] = name, ["item"] = address };
}
