using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.Features.Reading;

/// <summary>schema.org's Article for a content item.</summary>
public static class SchemaArticle
{
    public static JsonObject Of(ShownItem item, string? description, string type = "Article")
    {
        var data = new JsonObject
        {
            ["@type"] = type,
            ["headline"] = item.Title.Text,
            ["inLanguage"] = item.Culture,
            ["datePublished"] = Iso(item.Shown.PublishedUtc),
            ["dateModified"] = Iso(item.Shown.ModifiedUtc ?? item.Shown.PublishedUtc),
        };
        if (description is not null)
        {
            data["description"] = description;
        }

        return data;
    }

    private static string? Iso(DateTimeOffset? time) => time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
