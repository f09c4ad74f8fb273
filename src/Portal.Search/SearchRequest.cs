namespace Portal.Search;

/// <summary>A query for one reader. Without <see cref="Text"/> it lists everything that the filters admit, newest first.</summary>
public sealed record SearchRequest
{
    public string Text { get; init; } = "";

    /// <summary>The reader's language: its hits stand above those of other languages.</summary>
    public required string Culture { get; init; }

    /// <summary>Chosen values by facet name (type, country, topic, culture, audience, stage, status); values of one facet are alternatives, facets combine.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// One hit a localization set: the reader's culture if the set has it, else the default culture, else any. Used by lists, so that the
    /// same practice is not shown in two languages.
    /// </summary>
    public bool CollapseSets { get; init; }

    /// <summary>Only which hits there are: no snippets and no facet counts. For links between things, asked several times a page.</summary>
    public bool HitsOnly { get; init; }

    /// <summary>1-based.</summary>
    public int Page { get; init; } = 1;

    public int Size { get; init; } = 20;

    /// <summary>The gate's view of the reader; null UserId is anonymous.</summary>
    public SearchReader Reader { get; init; } = SearchReader.Anonymous;
}

public sealed record SearchReader(string? UserId, IReadOnlyList<string> Countries)
{
    public static SearchReader Anonymous { get; } = new(null, []);
}
