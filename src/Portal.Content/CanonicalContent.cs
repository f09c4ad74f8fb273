using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content;

/// <summary>Brings an item's known parts and fields into the one written form, so that equal content is equal text. Unknown parts stay verbatim.</summary>
public static class CanonicalContent
{
    /// <summary>Rewrites <see cref="ContentItem.Content"/> in place, children of bags included.</summary>
    public static void Apply(ContentItem item, ContentDefinitions definitions) => Apply(item.Content, item.ContentType, definitions);

    private static void Apply(JsonObject parts, string contentType, ContentDefinitions definitions)
    {
        foreach (var name in parts.Select(part => part.Key).ToList())
        {
            if (parts[name] is JsonObject value)
            {
                parts[name] = Part(value, definitions.Resolve(contentType, name), definitions);
            }
        }
    }

    private static JsonObject Part(JsonObject value, TypePart part, ContentDefinitions definitions)
    {
        if (part is { Meaning: null, Definition: null })
        {
            return (JsonObject)value.DeepClone();
        }

        var result = (part.Meaning?.Shape ?? new JsonShape()).Canonical(value);
        foreach (var field in part.Definition?.Fields ?? [])
        {
            if (result[field.Name] is JsonObject given && part.Kind(field.Name) is { } kind)
            {
                result[field.Name] = kind.Shape.Canonical(given);
            }
        }

        foreach (var child in BagPart.Children(result))
        {
            Apply(child, LenientValue.Text(child["ContentType"]) ?? "", definitions);
        }

        return result;
    }
}
