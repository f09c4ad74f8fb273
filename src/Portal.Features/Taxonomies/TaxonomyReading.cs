using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Portal.Features.Taxonomies;

/// <summary>Reads the tree of a <c>Taxonomy</c> item: <c>TaxonomyPart.Terms</c>, then <c>Terms</c> at the root of every term.</summary>
public static class TaxonomyReading
{
    /// <param name="content">The item's parts.</param>
    /// <param name="taxonomy">The alias that the terms will carry.</param>
    public static IEnumerable<Term> Read(JsonObject content, string taxonomy) =>
        Branch(content["TaxonomyPart"]?["Terms"] as JsonArray, taxonomy, parent: null);

    private static IEnumerable<Term> Branch(JsonArray? terms, string taxonomy, Term? parent)
    {
        foreach (var node in terms?.OfType<JsonObject>() ?? [])
        {
            if (Text(node["ContentItemId"]) is not { } id)
            {
                continue;
            }

            var term = Read(node, id, taxonomy, parent);
            yield return term;
            foreach (var child in Branch(node["Terms"] as JsonArray, taxonomy, term))
            {
                yield return child;
            }
        }
    }

    private static Term Read(JsonObject node, string id, string taxonomy, Term? parent) => new(
        id,
        Text(node["ContentType"]) ?? "",
        taxonomy,
        Text(node["AliasPart"]?["Alias"]) ?? id,
        parent,
        Text(node["TitlePart"]?["Title"]) ?? Text(node["DisplayText"]) ?? id,
        Labels(node["LabelsPart"]?["Labels"] as JsonObject),
        [.. (node["LabelsPart"]?["Machine"] as JsonArray)?.Select(Text).OfType<string>() ?? []]);

    private static ImmutableDictionary<string, string> Labels(JsonObject? labels) =>
        labels?.Where(label => Text(label.Value) is not null).ToImmutableDictionary(label => label.Key, label => Text(label.Value)!, StringComparer.Ordinal) // filtered above
        ?? ImmutableDictionary<string, string>.Empty;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
