using Portal.Content.Json;
using Portal.Content.Overlays;

namespace Portal.Features.Reading;

/// <summary>One part, or one bag child, of an item as the reader gets it; each text with the language that it really is in.</summary>
/// <param name="place">Where the part stands in its item: part of the key under which rendered Markdown is kept.</param>
public sealed class PartView(OverlaidItem overlaid, string part, ShownItem owner, string place)
{
    /// <summary>Words of a TextField; null when neither version has any.</summary>
    public LocalText? Text(string field) => overlaid.Text(part, field) is { } text ? Local(text) : null;

    /// <summary>Words of a MultiTextField, all from one version.</summary>
    public IReadOnlyList<LocalText> Texts(string field) => [.. overlaid.Texts(part, field).Select(Local)];

    /// <summary>Words of a MarkdownField, or of a body part's own property <c>Markdown</c>, ready for the renderer.</summary>
    public MarkdownText? Markdown(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        var version = text.Culture == owner.Culture ? owner.Shown : owner.Source;
        return new MarkdownText(text.Text, text.Culture, $"{version.ContentItemVersionId}/{place}/{field}");
    }

    /// <summary>HTML of an HtmlField, or of a body part's own property <c>Html</c>; it was sanitised when it was stored.</summary>
    public LocalHtml? Html(string field) => Text(field) is { } text ? new LocalHtml(text.Text, text.Culture) : null;

    /// <summary>A key, a code or a text that has no language of its own.</summary>
    public string? Fact(string field) => overlaid.Text(part, field)?.Text;

    public decimal? Number(string field) => overlaid.Number(part, field);

    public int? Whole(string field) => Number(field) is { } number and > int.MinValue and < int.MaxValue ? (int)number : null;

    public bool Flag(string field) => overlaid.Flag(part, field) ?? false;

    public DateOnly? Date(string field) => overlaid.Date(part, field);

    /// <summary>What a picker field points to: ids of terms or localization sets.</summary>
    public IReadOnlyList<string> Picked(string field) => overlaid.Picked(part, field);

    /// <summary>Address of a LinkField, only when it is a web address.</summary>
    public string? Address(string field) =>
        overlaid.Address(part, field) is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? url : null;

    /// <summary>Paths and texts of a MediaField, below the media folder.</summary>
    public IEnumerable<MediaPath> Media(string field)
    {
        var texts = LenientValue.Texts(overlaid.Item.Field(part, field)?["MediaTexts"]);
        return Picked(field).Select((path, i) => new MediaPath(path, i < texts.Count ? texts[i] : null));
    }

    private LocalText Local(OverlaidText text) => new(text.Text, text.Culture.Length == 0 ? owner.Culture : text.Culture);
}

/// <summary>Markdown, its language, and a key that never means another text (version id and place).</summary>
public sealed record MarkdownText(string Text, string Culture, string Key);

public sealed record MediaPath(string Path, string? Text);
