using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content.Overlays;

/// <summary>Lays a translation's words over its source's facts. See docs/content-model.md; <see cref="TranslationWords"/> is the way back.</summary>
public sealed class Overlay(ContentDefinitions definitions)
{
    /// <summary>The source itself, for readers of its language or when a translation is missing.</summary>
    public OverlaidItem Of(ContentItem source) => Of(source, null);

    /// <summary>A source with a translation; null shows the source.</summary>
    public OverlaidItem Of(ContentItem source, ContentItem? translation)
    {
        var sourceCulture = LocalizationPart.CultureOf(source) ?? "";
        return translation is null
            ? Merge(source, source, sourceCulture, sourceCulture)
            : Merge(source, translation, LocalizationPart.CultureOf(translation) ?? "", sourceCulture);
    }

    private OverlaidItem Merge(ContentItem source, ContentItem words, string culture, string sourceCulture)
    {
        var translated = new HashSet<string>(StringComparer.Ordinal);
        var children = new Dictionary<string, IReadOnlyList<OverlaidItem>>(StringComparer.Ordinal);
        var content = new JsonObject();
        foreach (var name in source.Content.Select(part => part.Key).Union(words.Content.Select(part => part.Key)))
        {
            var part = definitions.Resolve(source.ContentType, name);
            var merged = PartOverlay.Merge(part, source.Content[name], words.Content[name], translated);
            if (BagPart.Children(merged).Any())
            {
                var bag = Bag(source.Content[name], words.Content[name], culture, sourceCulture);
                children[name] = bag;
                ((JsonObject)merged!)[BagPart.Items] = new JsonArray([.. Described(source.Content[name]).Zip(bag, Child)]);
            }

            if (merged is not null)
            {
                content[name] = merged;
            }
        }

        return new OverlaidItem(Identity(words, source, content), culture, sourceCulture, translated, children);
    }

    /// <summary>The source decides which children there are and in what order; a translated child is found by its id.</summary>
    private List<OverlaidItem> Bag(JsonNode? source, JsonNode? words, string culture, string sourceCulture)
    {
        var byId = BagPart.Children(words).GroupBy(Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return
        [
            .. Described(source).Select(child =>
            {
                var item = ContentItemJson.Read(child);
                return byId.TryGetValue(Id(child), out var translation) && translation["ContentType"] is not null
                    ? Merge(item, ContentItemJson.Read(translation), culture, sourceCulture)
                    : Merge(item, item, sourceCulture, sourceCulture);
            }),
        ];
    }

    /// <summary>Children that say what they are; others cannot be shown.</summary>
    private static IEnumerable<JsonObject> Described(JsonNode? bag) => BagPart.Children(bag).Where(child => child["ContentType"] is not null);

    private static string Id(JsonObject child) => LenientValue.Text(child["ContentItemId"]) ?? "";

    /// <summary>The merged child in the shape of the source's: the same root scalars, then the merged parts.</summary>
    private static JsonNode Child(JsonObject source, OverlaidItem merged)
    {
        var child = new JsonObject();
        foreach (var (name, value) in source.Where(property => property.Value is not (JsonObject or JsonArray)))
        {
            child[name] = name == nameof(ContentItem.DisplayText) ? merged.Item.DisplayText : value?.DeepClone();
        }

        foreach (var (name, part) in merged.Item.Content)
        {
            child[name] = part?.DeepClone();
        }

        return child;
    }

    private static ContentItem Identity(ContentItem words, ContentItem source, JsonObject content) => new()
    {
        ContentItemId = words.ContentItemId,
        ContentItemVersionId = words.ContentItemVersionId,
        ContentType = words.ContentType,
        DisplayText = words.DisplayText.Length > 0 ? words.DisplayText : source.DisplayText,
        Latest = words.Latest,
        Published = words.Published,
        ModifiedUtc = words.ModifiedUtc,
        PublishedUtc = words.PublishedUtc,
        CreatedUtc = words.CreatedUtc,
        Owner = words.Owner,
        Author = words.Author,
        Content = content,
    };
}
