using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.Starter.Items;

/// <summary>The fields' values in Orchard Core's shape; null when there is no value, so that the field stays unknown.</summary>
public static class Fields
{
    public static JsonObject? Text(string? text) => text is null ? null : new JsonObject { ["Text"] = text };

    public static JsonObject? Markdown(string? text) => text is null ? null : new JsonObject { ["Markdown"] = text };

    public static JsonObject? Texts(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null : new JsonObject { ["Values"] = Array(texts) };

    public static JsonObject? Bullets(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null : Markdown(string.Join('\n', texts.Select(text => $"- {text}")));

    public static JsonObject? Number(decimal? number) => number is null ? null : new JsonObject { ["Value"] = number };

    public static JsonObject? Yes(bool value) => value ? new JsonObject { ["Value"] = true } : null;

    public static JsonObject? Date(DateOnly? date) =>
        date is null ? null : new JsonObject { ["Value"] = date.Value.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture) };

    public static JsonObject? Link(string? address) => address is null ? null : new JsonObject { ["Url"] = address };

    public static JsonObject? Terms(string taxonomy, IReadOnlyCollection<string> keys) => keys.Count == 0 ? null : new JsonObject
    {
        ["TaxonomyContentItemId"] = Keys.Taxonomy(taxonomy),
        ["TermContentItemIds"] = Array(keys.Select(key => Keys.Term(taxonomy, key))),
    };

    public static JsonObject? Sets(string kind, IReadOnlyCollection<string> ids) =>
        ids.Count == 0 ? null : new JsonObject { ["LocalizationSets"] = Array(ids.Select(id => Keys.Set(kind, id))) };

    /// <summary>A part from its fields; those without a value are left out.</summary>
    public static JsonObject Part(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode)value)]);
}
