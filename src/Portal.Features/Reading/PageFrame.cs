namespace Portal.Features.Reading;

/// <summary>What the layout of every reader page needs, besides the page's own model. Views find it in <c>ViewData["Frame"]</c>.</summary>
public sealed record PageFrame
{
    /// <summary>Name under which controllers put the frame into ViewData.</summary>
    public const string ViewDataKey = "Frame";

    /// <summary>The interface language.</summary>
    public required string Culture { get; init; }

    public required string Title { get; init; }
    public string SiteName { get; init; } = "Tajriba";
    public string Description { get; init; } = "";

    /// <summary>Scheme and host without a trailing slash: what turns a site address (<c>/ru/practices</c>) into an absolute one.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>Absolute address of this page in its own language.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>One entry a site language, in display order: where the language switcher leads. hreflang links are those that exist.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>From home to the parent of this page; the page itself is not in it.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>schema.org JSON-LD, already serialised and safe inside a script element; null when the page has none.</summary>
    public string? StructuredData { get; init; }

    /// <summary>Which main navigation entry is current: practices, countries, institutions, laws, search, articles, about or empty.</summary>
    public string Section { get; init; } = "";

    /// <summary>Site address of the language's Atom feed.</summary>
    public string FeedUrl => $"/{Culture}/feed.atom";

    public string OpenGraphType { get; init; } = "website";

    /// <summary>True for pages that a search engine should not list: filtered lists, results, errors, fallbacks to another language.</summary>
    public bool NoIndex { get; init; }
}

/// <param name="OwnName">The language's name in itself (Қазақша).</param>
/// <param name="Exists">False when the item has no version in that language: the link shows the source with a notice.</param>
public sealed record LanguageLink(string Culture, string OwnName, string Url, bool Exists, bool Current);

public sealed record Crumb(string Text, string Url);

/// <summary>A text and the language that it really is in, for the lang attribute.</summary>
public sealed record LocalText(string Text, string Culture);

/// <summary>Rendered, sanitised HTML of a Markdown field and its language. Null models stand for "not known".</summary>
public sealed record LocalHtml(string Html, string Culture);

/// <summary>How the item that is shown relates to the language that was asked for.</summary>
/// <param name="Missing">The asked language has no version: the source is shown, with a notice.</param>
/// <param name="MachineMade">The shown version is a machine-made, unreviewed translation.</param>
/// <param name="Stale">The source was published again after this translation was made.</param>
/// <param name="SourceUrl">Address of the source item (null when the source itself is shown).</param>
public sealed record TranslationStanding(string ShownCulture, string SourceCulture, bool Missing, bool MachineMade, bool Stale, string? SourceUrl);

/// <summary>A taxonomy term in the reader's language.</summary>
/// <param name="Alias">Stable key, the value in filters.</param>
/// <param name="Url">The list filtered by the term.</param>
public sealed record TermLabel(string Alias, string Label, string Url);

/// <summary>A link to another content item in the best language for the reader.</summary>
public sealed record ItemLink(string Title, string Culture, string Url);

/// <summary>A cited source.</summary>
/// <param name="Number">1-based position in the page's list of sources.</param>
public sealed record SourceLine(int Number, string Title, string? Publisher, int? Year, string? Address, string Kind);

/// <summary>A figure as the source states it.</summary>
/// <param name="Qualifier">about, more-than, at-most, planned or empty (exact).</param>
/// <param name="SourceNumber">Which of the page's sources; null when none is named.</param>
public sealed record FigureLine(
    LocalText Label, decimal? Value, string? ValueText, string Qualifier, LocalText? Unit, decimal? Women, decimal? Men,
    string? Period, LocalText? Region, string? Group, LocalText? Note, int? SourceNumber);
