using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content.Overlays;

/// <summary>
/// Writes the source's facts into a translation, for exports: Orchard Core shows whole items. The source's words are not copied, so
/// <see cref="TranslationWords"/> gives back the translation as it was.
/// </summary>
public sealed class TranslationFacts(ContentDefinitions definitions)
{
    /// <summary>Completes the translation in place: parts in the source's order, then the translation's own.</summary>
    public void Add(ContentItem translation, ContentItem source) => Add(translation.Content, source.Content, translation.ContentType);

    private void Add(JsonObject own, JsonObject source, string contentType)
    {
        var whole = new JsonObject();
        foreach (var name in source.Select(part => part.Key).Union(own.Select(part => part.Key)).ToList())
        {
            var part = definitions.Resolve(contentType, name);
            var isOwn = part.Meaning is { Scope: PartScope.Item } || part is { Meaning: null, Definition: null };
            var value = isOwn ? own[name]?.DeepClone() : Part(own[name] as JsonObject, source[name] as JsonObject, part) ?? own[name]?.DeepClone();
            if (value is not null)
            {
                whole[name] = value;
            }
        }

        own.Clear();
        foreach (var (name, value) in whole.ToList())
        {
            whole.Remove(name);
            own[name] = value;
        }
    }

    private JsonObject? Part(JsonObject? own, JsonObject? source, TypePart part)
    {
        if (own is null && source is null)
        {
            return null;
        }

        var whole = new JsonObject();
        foreach (var name in (source ?? []).Select(property => property.Key).Union((own ?? []).Select(property => property.Key)))
        {
            if (name == BagPart.Items && source?[name] is JsonArray)
            {
                whole[name] = Bag(own, source);
            }
            else if ((PartOverlay.IsWords(part, name) ? own : source)?[name] is { } value)
            {
                whole[name] = value.DeepClone();
            }
        }

        return whole;
    }

    private JsonArray Bag(JsonObject? own, JsonObject source)
    {
        var words = BagPart.Children(own).GroupBy(Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new JsonArray([.. BagPart.Children(source).Select(child => Child(child, words.GetValueOrDefault(Id(child))))]);
    }

    private JsonObject Child(JsonObject source, JsonObject? words)
    {
        var whole = new JsonObject();
        foreach (var (name, value) in source.Where(property => property.Value is not (JsonObject or JsonArray)))
        {
            whole[name] = (words?[name] ?? value)?.DeepClone();
        }

        var parts = Parts(words);
        Add(parts, Parts(source), LenientValue.Text(source["ContentType"]) ?? "");
        foreach (var (name, value) in parts.ToList())
        {
            parts.Remove(name);
            whole[name] = value;
        }

        return whole;
    }

    private static JsonObject Parts(JsonObject? item) => new((item ?? [])
        .Where(property => property.Value is JsonObject or JsonArray)
        .Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));

    private static string Id(JsonObject child) => LenientValue.Text(child["ContentItemId"]) ?? "";
}
