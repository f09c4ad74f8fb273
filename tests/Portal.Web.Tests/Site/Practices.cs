using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Features.Taxonomies;

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

    /// <summary>Gives a practice the facts that its type requires and the test does not care about.</summary>
    public static void Complete(ContentItem item, Terms terms)
    {
        if (item.Part("Practice") is not { } practice || item.Part("TranslationPart") is not null)
        {
            return;
        }

        practice.TryAdd("WhatWasDone", Markdown("Something was done."));
        practice.TryAdd("Countries", Picked(terms, "countries", "KZ"));
        practice.TryAdd("EvidenceStage", Picked(terms, "evidence-stages", "described"));
        practice.TryAdd("Status", Picked(terms, "practice-statuses", "running"));
    }

    private static JsonObject Picked(Terms terms, string taxonomy, string alias) =>
        new() { ["TermContentItemIds"] = new JsonArray(terms.ByAlias(taxonomy, alias)!.ContentItemId) }; // the recipes bring it

    public static JsonObject Markdown(string text) => new() { ["Markdown"] = text };

    public static JsonObject MembersOnly() => new() { ["Level"] = "Members" };

    public static JsonObject TranslationFrom(JsonObject parts, string sourceVersion, string origin = "Machine")
    {
        parts["TranslationPart"] = new JsonObject { ["SourceCulture"] = "en", ["SourceContentItemVersionId"] = sourceVersion, ["Origin"] = origin };
        return parts;
    }
}
