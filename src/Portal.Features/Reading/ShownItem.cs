using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Overlays;

namespace Portal.Features.Reading;

/// <summary>A thing as the reader of one language sees it: the words of the version that is shown, the facts of its set's source item.</summary>
public sealed class ShownItem
{
    private readonly OverlaidItem _overlaid;

    /// <param name="shown">Must carry its content.</param>
    /// <param name="source">The set's source item; the shown row itself when that is the source, or when the reader may not see another.</param>
    /// <param name="members">Every version of the set that the reader may see, the shown one included.</param>
    /// <param name="askedCulture">The language that the reader asked for.</param>
    public ShownItem(ContentDefinitions definitions, ShownRow shown, ShownRow source, IReadOnlyList<ShownRow> members, string askedCulture)
    {
        (Shown, Source, Members) = (shown, source, members);
        Culture = shown.Culture ?? askedCulture;
        var overlay = new Overlay(definitions);
        var item = Parse(shown);
        _overlaid = ReferenceEquals(shown, source) ? overlay.Of(item) : overlay.Of(Parse(source), item);
        Standing = StandingIn(askedCulture, item);
    }

    public ShownRow Shown { get; }
    public ShownRow Source { get; }
    public IReadOnlyList<ShownRow> Members { get; }

    /// <summary>Language of the words; for culture-neutral items the one that was asked for.</summary>
    public string Culture { get; }

    public TranslationStanding Standing { get; }
    public string SetId => Shown.SetId;
    public string Url => Shown.UrlIn(Culture);
    public LocalText Title => new(Shown.Title, Culture);

    /// <summary>Where a reader of a language is sent: the item itself, or the address that shows it in place of a missing translation.</summary>
    public string UrlFor(string culture) => Shown.Culture is null || Shown.Culture == culture ? Shown.UrlIn(culture) : $"/{culture}/item/{SetId}";

    public PartView Part(string name) => new(_overlaid, name, this, name);

    /// <summary>The children of a named bag, each with the part that carries its content type's fields. The source decides which and in what order.</summary>
    public IEnumerable<BagChild> Bag(string name) => _overlaid.Children(name).Select(child => new BagChild(
        child.Item.ContentItemId, new PartView(child, child.Item.ContentType, this, $"{name}/{child.Item.ContentItemId}")));

    private TranslationStanding StandingIn(string asked, ContentItem item)
    {
        var translated = !Shown.IsSource;
        return new TranslationStanding(
            Culture,
            Source.Culture ?? Culture,
            Missing: Shown.Culture is { } culture && culture != asked,
            MachineMade: translated && item.Part("TranslationPart")?["Origin"]?.ToString() == "Machine",
            Stale: translated && Source.IsSource && Shown.SourceVersionId is { } from && from != Source.ContentItemVersionId,
            SourceUrl: translated && Source.IsSource ? Source.UrlIn(asked) : null);
    }

    private static ContentItem Parse(ShownRow row) => new()
    {
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        ContentType = row.ContentType,
        DisplayText = row.Title,
        Content = row.Content is { } content ? PortalJson.ParseObject(content) : [],
    };
}

/// <summary>An item inside a bag: a figure, a source.</summary>
public sealed record BagChild(string ContentItemId, PartView Part);
