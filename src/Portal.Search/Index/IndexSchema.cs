using Portal.Language;

namespace Portal.Search.Index;

/// <summary>
/// The tables of search.db. Each whole build has tables of its own, marked by the generation's number, so that a rebuild grows beside the
/// live ones and one row of <c>meta</c> swaps them.
/// </summary>
internal static class IndexSchema
{
    /// <summary>Goes up when the tables change; together with the analysis version it tells whether a file can be used.</summary>
    public const int Version = 1;

    public const string Meta = "CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID";

    /// <summary>One full-text table a language: each has statistics, stems and a stop list of its own. Empty stands for no language.</summary>
    public static IReadOnlyList<string> Cultures { get; } = [.. Languages.All.Select(analysis => analysis.Language.Culture), ""];

    public static string Documents(long generation) => $"documents_{generation}";

    public static string Texts(long generation) => $"texts_{generation}";

    public static string FullText(long generation, string culture) => $"words_{generation}_{(culture.Length == 0 ? "none" : culture)}";

    /// <summary>The full-text table of a document's culture; unknown cultures share the neutral one.</summary>
    public static string CultureOf(IndexDocument document) => Languages.Of(document.Culture).Language.Culture;

    public static IEnumerable<string> Create(long generation)
    {
        yield return $"""
            CREATE TABLE {Documents(generation)} (id INTEGER PRIMARY KEY, item TEXT NOT NULL UNIQUE, localization_set TEXT NOT NULL, type TEXT NOT NULL,
              culture TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, published INTEGER NOT NULL, facets TEXT NOT NULL,
              sharing_level INTEGER NOT NULL, sharing_audience TEXT NOT NULL)
            """;
        yield return $"CREATE TABLE {Texts(generation)} (id INTEGER PRIMARY KEY, summary TEXT NOT NULL, body TEXT NOT NULL)";
        foreach (var culture in Cultures)
        {
            // The ascii tokenizer only cuts at spaces here: tokens come analysed and hold no ASCII signs.
            yield return $"""
                CREATE VIRTUAL TABLE {FullText(generation, culture)} USING fts5(title, summary, body, title_exact, summary_exact, body_exact,
                  content='', contentless_delete=1, tokenize='ascii')
                """;
        }
    }

    public static IEnumerable<string> Drop(long generation) =>
    [
        $"DROP TABLE IF EXISTS {Documents(generation)}",
        $"DROP TABLE IF EXISTS {Texts(generation)}",
        .. Cultures.Select(culture => $"DROP TABLE IF EXISTS {FullText(generation, culture)}"),
    ];
}
