using System.Text.Json.Nodes;

namespace Portal.Features.Reading;

/// <summary>A thing as the reader of one language sees it: the words of the version that is shown, the facts of its set's source item.</summary>
public sealed class ShownItem
{
    private readonly JsonObject _words;
    private readonly JsonObject _facts;

    /// <param name="shown">Must carry its content.</param>
    /// <param name="source">The set's source item; the shown row itself when that is the source, or when the reader may not see another.</param>
    /// <param name="members">Every version of the set that the reader may see, the shown one included.</param>
    /// <param name="askedCulture">The language that the reader asked for.</param>
    public ShownItem(ShownRow shown, ShownRow source, IReadOnlyList<ShownRow> members, string askedCulture)
    {
        (Shown, Source, Members) = (shown, source, members);
        _words = Parse(shown);
        _facts = ReferenceEquals(shown, source) ? _words : Parse(source);
        Culture = shown.Culture ?? askedCulture;
        Standing = StandingIn(askedCulture);
    }

    public ShownRow Shown { get; }
    public ShownRow Source { get; }
    public IReadOnlyList<ShownRow> Members { get; }

    /// <summary>Language of the words; for culture-neutral items the one that was asked for.</summary>
    public string Culture { get; }

    public TranslationStanding Standing { get; }
    public string SetId => Shown.SetId;
    public string Url => Shown.UrlIn(Culture);

    /// <summary>Where a reader of a language is sent: the item itself, or the address that shows it in place of a missing translation.</summary>
    public string UrlFor(string culture) => Shown.Culture is null || Shown.Culture == culture ? Shown.UrlIn(culture) : $"/{culture}/item/{SetId}";

    public LocalText Title => new(Shown.Title, Culture);

    public PartView Part(string name) => View(_words[name] as JsonObject, _facts[name] as JsonObject, name);

    /// <summary>The children of a named bag, each with the part that carries its content type's fields. The source decides which and in what order.</summary>
    public IEnumerable<BagChild> Bag(string name)
    {
        var words = Children(_words, name).ToLookup(Id, StringComparer.Ordinal);
        foreach (var fact in Children(_facts, name))
        {
            var (id, type) = (Id(fact), fact["ContentType"]?.ToString() ?? "");
            var word = words[id].FirstOrDefault();
            yield return new BagChild(id, View(word?[type] as JsonObject, fact[type] as JsonObject, $"{name}/{id}"));
        }
    }

    private PartView View(JsonObject? words, JsonObject? facts, string place) => new(words, facts, Shown, Source, Culture, place);

    private TranslationStanding StandingIn(string asked)
    {
        var translated = !ReferenceEquals(Shown, Source) || !Shown.IsSource;
        return new TranslationStanding(
            Culture,
            Source.Culture ?? Culture,
            Missing: Shown.Culture is { } culture && culture != asked,
            MachineMade: !Shown.IsSource && _words["TranslationPart"]?["Origin"]?.ToString() == "Machine",
            Stale: translated && Source.IsSource && Shown.SourceVersionId is { } from && from != Source.ContentItemVersionId,
            SourceUrl: translated && Source.IsSource ? Source.UrlIn(asked) : null);
    }

    private static IEnumerable<JsonObject> Children(JsonObject content, string bag) =>
        (content[bag]?["ContentItems"] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string Id(JsonObject child) => child["ContentItemId"]?.ToString() ?? "";

    private static JsonObject Parse(ShownRow row) => row.Content is { } content && JsonNode.Parse(content) is JsonObject parts ? parts : [];
}

/// <summary>An item inside a bag: a figure, a source.</summary>
public sealed record BagChild(string ContentItemId, PartView Part);
