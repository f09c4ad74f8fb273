using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content.Overlays;

/// <summary>Takes the facts out of a translation that came whole (from Orchard Core, from an export), because a fact is stored once, in the source.</summary>
public sealed class TranslationWords(ContentDefinitions definitions)
{
    /// <summary>Strips the translation in place.</summary>
    /// <returns>Paths of facts that differed from the source's (<c>Practice.StartYear</c>); they are stripped all the same, because the source decides.</returns>
    public IReadOnlyList<string> Keep(ContentItem translation, ContentItem source)
    {
        var differing = new List<string>();
        Strip(translation.Content, source.Content, translation.ContentType, "", differing);
        return differing;
    }

    private void Strip(JsonObject parts, JsonObject source, string contentType, string prefix, List<string> differing)
    {
        foreach (var (name, value) in parts.ToList())
        {
            var part = definitions.Resolve(contentType, name);
            if (value is not JsonObject own || part.Meaning is { Scope: PartScope.Item } || part is { Meaning: null, Definition: null })
            {
                continue;
            }

            StripPart(own, source[name] as JsonObject, part, $"{prefix}{name}", differing);
        }
    }

    private void StripPart(JsonObject own, JsonObject? source, TypePart part, string path, List<string> differing)
    {
        foreach (var (property, value) in own.ToList())
        {
            if (property == BagPart.Items && value is JsonArray)
            {
                StripBag(own, source, path, differing);
            }
            else if (!PartOverlay.IsWords(part, property))
            {
                if (!JsonNode.DeepEquals(value, source?[property]))
                {
                    differing.Add($"{path}.{property}");
                }

                own.Remove(property);
            }
        }
    }

    private void StripBag(JsonObject own, JsonObject? source, string path, List<string> differing)
    {
        var sources = BagPart.Children(source).ToLookup(Id, StringComparer.Ordinal);
        foreach (var child in BagPart.Children(own).ToList())
        {
            if (sources[Id(child)].FirstOrDefault() is { } match)
            {
                Strip(child, match, LenientValue.Text(child["ContentType"]) ?? "", $"{path}.{Id(child)}.", differing);
            }
            else
            {
                differing.Add($"{path}.{Id(child)}");
            }
        }
    }

    private static string Id(JsonObject child) => LenientValue.Text(child["ContentItemId"]) ?? "";
}
