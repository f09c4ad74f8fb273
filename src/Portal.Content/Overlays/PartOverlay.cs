using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content.Overlays;

/// <summary>One part of a source and of its translation: which value counts.</summary>
internal static class PartOverlay
{
    /// <summary>The merged part, or null when the reader gets none. Keys of properties that came from the translation are added to <paramref name="translated"/>.</summary>
    public static JsonNode? Merge(TypePart part, JsonNode? source, JsonNode? words, HashSet<string> translated)
    {
        if (part.Meaning is { Scope: PartScope.Item })
        {
            return words?.DeepClone();
        }

        if (part is { Meaning: null, Definition: null })
        {
            // Nothing says which of its values are words: the translation's copy stands for itself.
            return (words ?? source)?.DeepClone();
        }

        var merged = source?.DeepClone() as JsonObject;
        foreach (var (name, value) in words as JsonObject ?? [])
        {
            if (IsWords(part, name) && !IsBlank(part, name, value))
            {
                merged ??= [];
                merged[name] = value!.DeepClone();
                translated.Add(OverlaidItem.Key(part.Name, name));
            }
        }

        return merged;
    }

    /// <summary>True when a translation may replace the property: a word of the part, or a field that is not culture-neutral.</summary>
    public static bool IsWords(TypePart part, string property) =>
        (part.Meaning?.Words.Contains(property) ?? false)
        || (part.Field(property) is { } field && part.Kind(property)?.IsCultureNeutral(field) == false);

    private static bool IsBlank(TypePart part, string property, JsonNode? value) => part.Kind(property) is { } kind
        ? value is not JsonObject field || kind.IsEmpty(field)
        : string.IsNullOrWhiteSpace(LenientValue.Text(value));
}
