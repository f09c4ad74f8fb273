using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Content.Overlays;

/// <summary>What a reader sees of a thing in one language: the source item's facts with the translation's words. Made by <see cref="Overlay"/>.</summary>
public sealed class OverlaidItem
{
    private readonly IReadOnlySet<string> translated;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<OverlaidItem>> children;

    internal OverlaidItem(
        ContentItem item, string culture, string sourceCulture, IReadOnlySet<string> translated, IReadOnlyDictionary<string, IReadOnlyList<OverlaidItem>> children) =>
        (Item, Culture, SourceCulture, this.translated, this.children) = (item, culture, sourceCulture, translated, children);

    /// <summary>The merged JSON under the translation's identity (id, version, path, language): also what an export writes.</summary>
    public ContentItem Item { get; }

    /// <summary>The language of the words that are translated; equal to <see cref="SourceCulture"/> when the source itself is shown.</summary>
    public string Culture { get; }

    public string SourceCulture { get; }

    /// <summary>The title with its language.</summary>
    public OverlaidText Title => Text(nameof(TitlePart), "Title") ?? new(Item.DisplayText, Culture);

    /// <summary>
    /// The words of a field (<c>Text("Practice", "Summary")</c>) or of a part's own property (<c>Text("MarkdownBodyPart", "Markdown")</c>);
    /// Markdown and HTML come as written. Null when there are none in either language.
    /// </summary>
    public OverlaidText? Text(string part, string field) =>
        Texts(part, field) is [var first, ..] ? first : null;

    /// <summary>The words of a field of several texts; a single text counts as a list of one. Blank ones are left out.</summary>
    public IReadOnlyList<OverlaidText> Texts(string part, string field)
    {
        var culture = translated.Contains(Key(part, field)) ? Culture : SourceCulture;
        return [.. Words(Item.Part(part)?[field]).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new OverlaidText(text, culture))];
    }

    /// <summary>The value of a NumericField; null when it is not known.</summary>
    public decimal? Number(string part, string field) => LenientValue.Number(Item.Field(part, field)?["Value"]);

    /// <summary>The value of a NumericField that holds a year or a count.</summary>
    public int? Whole(string part, string field) => Number(part, field) is { } number && number == decimal.Truncate(number)
        ? decimal.ToInt32(number)
        : null;

    public bool? Flag(string part, string field) => LenientValue.Flag(Item.Field(part, field)?["Value"]);

    /// <summary>The day of a DateField.</summary>
    public DateOnly? Date(string part, string field) =>
        LenientValue.Time(Item.Field(part, field)?["Value"]) is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;

    /// <summary>What a picker field points to: term ids, localization sets, item ids, user ids or media paths; empty when nothing is picked.</summary>
    public IReadOnlyList<string> Picked(string part, string field)
    {
        var value = Item.Field(part, field);
        return LenientValue.Texts(value?["TermContentItemIds"] ?? value?["LocalizationSets"] ?? value?["ContentItemIds"] ?? value?["UserIds"] ?? value?["Paths"]);
    }

    /// <summary>The address of a LinkField, as written (<c>~/</c> is the site's root).</summary>
    public string? Address(string part, string field) => LenientValue.Text(Item.Field(part, field)?["Url"]);

    /// <summary>The children of a bag, in the source's order, each overlaid with its own translation.</summary>
    public IReadOnlyList<OverlaidItem> Children(string bag) => children.GetValueOrDefault(bag) ?? [];

    internal static string Key(string part, string field) => string.Create(CultureInfo.InvariantCulture, $"{part}.{field}");

    private static IReadOnlyList<string> Words(JsonNode? value) => value switch
    {
        JsonObject field => LenientValue.Texts(field["Text"] ?? field["Markdown"] ?? field["Html"] ?? field["Values"] ?? field["Value"]),
        _ => LenientValue.Texts(value),
    };
}
