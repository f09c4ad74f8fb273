using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Fields;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content.Validation;

/// <summary>Checks an item's content against its type's definition. What the definitions do not know is not judged.</summary>
public static class ContentValidation
{
    /// <summary>Everything that is wrong; empty when the item may be stored.</summary>
    /// <param name="complete">
    /// True before publishing: required values must be there. A translation's required words may be missing even then, because readers get the source's; its title may not.
    /// </param>
    public static IReadOnlyList<ContentError> Validate(ContentItem item, ContentDefinitions definitions, bool complete)
    {
        var isTranslation = TranslationPart.IsOn(item);
        return [.. Parts(item.Content, item.ContentType, definitions, complete, complete && !isTranslation, "")];
    }

    private static IEnumerable<ContentError> Parts(
        JsonObject content, string contentType, ContentDefinitions definitions, bool partsComplete, bool fieldsComplete, string prefix)
    {
        var onType = definitions.Type(contentType)?.Parts.Select(part => part.Name) ?? [];
        foreach (var name in onType.Union(content.Where(part => part.Value is JsonObject).Select(part => part.Key)))
        {
            var part = definitions.Resolve(contentType, name);
            var value = content[name] as JsonObject ?? [];
            var errors = (part.Meaning?.Validate(value, part.Settings, partsComplete) ?? [])
                .Concat(Fields(value, part, fieldsComplete))
                .Concat(Children(value, name, definitions, fieldsComplete));
            foreach (var error in errors)
            {
                yield return prefix.Length == 0 ? error : error with { Path = prefix + error.Path };
            }
        }
    }

    private static IEnumerable<ContentError> Fields(JsonObject value, TypePart part, bool complete) =>
        from field in part.Definition?.Fields ?? []
        let kind = ContentFields.Find(field.FieldName)
        where kind is not null
        from error in kind.Validate(value[field.Name], new FieldSettings(field), $"{part.Name}.{field.Name}", complete)
        select error;

    private static IEnumerable<ContentError> Children(JsonObject value, string name, ContentDefinitions definitions, bool complete) =>
        BagPart.Children(value).SelectMany((child, index) =>
            Parts(child, LenientValue.Text(child["ContentType"]) ?? "", definitions, complete, complete, $"{name}[{index}]."));
}
