using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.Features.Reading;

/// <summary>
/// One part, or one bag child, as the reader gets it. Words come from the shown version and, where that has none, from the source, each
/// with the language that it really is in; facts come from the source alone, so no translation can change them.
/// </summary>
public sealed class PartView(JsonObject? words, JsonObject? facts, ShownRow shown, ShownRow source, string culture, string place)
{
    /// <summary>Words of a TextField; null when neither version has any.</summary>
    public LocalText? Text(string field) => Words(field, "Text") is { } found ? new LocalText(found.Text, found.Culture) : null;

    /// <summary>Words of a MarkdownField or of a body part's own Markdown (<paramref name="field"/> null), ready for the renderer.</summary>
    public MarkdownText? Markdown(string? field) => Words(field, "Markdown");

    /// <summary>A text that stands in the part itself (SeoMetaPart: <c>MetaDescription</c>).</summary>
    public string? Own(string property) => String(words?[property]) ?? String(facts?[property]);

    /// <summary>Sanitised HTML of an HtmlField or of the part itself (<paramref name="field"/> null).</summary>
    public LocalHtml? Html(string? field) => Words(field, "Html") is { } found ? new LocalHtml(found.Text, found.Culture) : null;

    /// <summary>Words of a MultiTextField, all from one version.</summary>
    public IReadOnlyList<LocalText> Texts(string field)
    {
        var translated = Strings(words, field, "Values");
        return translated.Count > 0
            ? [.. translated.Select(text => new LocalText(text, culture))]
            : [.. Strings(facts, field, "Values").Select(text => new LocalText(text, source.Culture ?? culture))];
    }

    /// <summary>A fact that is a key, a code or a number in words; never translated.</summary>
    public string? Fact(string field) => String(Field(facts, field)?["Text"]);

    public decimal? Number(string field) => Field(facts, field)?["Value"] is JsonValue value
        && decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int? Whole(string field) => Number(field) is { } number and > int.MinValue and < int.MaxValue ? (int)number : null;

    public bool Flag(string field) => Field(facts, field)?["Value"] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    public DateOnly? Date(string field) => String(Field(facts, field)?["Value"]) is { } text
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? DateOnly.FromDateTime(date.UtcDateTime) : null;

    /// <summary>Ids of the chosen terms of a TaxonomyField.</summary>
    public IReadOnlyList<string> Terms(string field) => Strings(facts, field, "TermContentItemIds");

    /// <summary>Localization sets that a LocalizationSetContentPickerField points to.</summary>
    public IReadOnlyList<string> Sets(string field) => Strings(facts, field, "LocalizationSets");

    /// <summary>Address of a LinkField, only when it is a web address.</summary>
    public string? Address(string field) =>
        String(Field(facts, field)?["Url"]) is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;

    /// <summary>Paths and texts of a MediaField, below the media folder.</summary>
    public IEnumerable<MediaPath> Media(string field)
    {
        var texts = Strings(facts, field, "MediaTexts");
        return Strings(facts, field, "Paths").Select((path, i) => new MediaPath(path, i < texts.Count ? texts[i] : null));
    }

    private MarkdownText? Words(string? field, string property)
    {
        var key = $"{place}/{field}";
        return String(Field(words, field)?[property]) is { } translated ? new MarkdownText(translated, culture, $"{shown.ContentItemVersionId}/{key}")
            : String(Field(facts, field)?[property]) is { } original ? new MarkdownText(original, source.Culture ?? culture, $"{source.ContentItemVersionId}/{key}")
            : null;
    }

    private static JsonObject? Field(JsonObject? part, string? field) => field is null ? part : part?[field] as JsonObject;

    private static string? String(JsonNode? node) =>
        node is JsonValue value && value.ToString() is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static List<string> Strings(JsonObject? part, string field, string property) =>
        (Field(part, field)?[property] as JsonArray)?.Select(String).OfType<string>().ToList() ?? [];
}

/// <summary>Markdown, its language, and a key that never means another text (version id and place).</summary>
public sealed record MarkdownText(string Text, string Culture, string Key);

public sealed record MediaPath(string Path, string? Text);
