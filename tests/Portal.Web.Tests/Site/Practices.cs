using System.Text.Json.Nodes;

namespace Portal.Web.Tests.Site;

/// <summary>Practices as the tests need them.</summary>
public static class Practices
{
    public static JsonObject With(string summary, JsonObject? practice = null, JsonObject? sharing = null)
    {
        practice ??= [];
        practice["Summary"] = new JsonObject { ["Text"] = summary };
        var parts = new JsonObject { ["Practice"] = practice };
        if (sharing is not null)
        {
            parts["SharingPart"] = sharing;
        }

        return parts;
    }

    public static JsonObject Markdown(string text) => new() { ["Markdown"] = text };

    public static JsonObject MembersOnly() => new() { ["Level"] = "Members" };

    public static JsonObject TranslationFrom(JsonObject parts, string sourceVersion, string origin = "Machine")
    {
        parts["TranslationPart"] = new JsonObject { ["SourceCulture"] = "en", ["SourceContentItemVersionId"] = sourceVersion, ["Origin"] = origin };
        return parts;
    }
}
