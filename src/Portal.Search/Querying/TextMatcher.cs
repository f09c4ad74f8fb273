using Portal.Language;
using Portal.Search.Catalog;
using Portal.Search.Index;

namespace Portal.Search.Querying;

/// <summary>
/// Asks the full-text tables. Every language's table is asked with that language's own analysis of the query: a word whose letters cannot
/// belong to a language finds nothing there in microseconds, and counts of other languages are always right.
/// </summary>
internal static class TextMatcher
{
    /// <summary>Fills <paramref name="found"/> with what the reader may see and tells how generously the query had to be read for it.</summary>
    public static MatchBreadth Match(
        IndexConnection connection, DocumentCatalog catalog, SearchQuery query, SearchRequest request, List<Candidate> found)
    {
        var breadth = MatchBreadth.Typed;
        MatchAll(connection, catalog, query, request, breadth, found);
        if (found.Count < SearchLimits.FewHits && query.AutomaticPrefix)
        {
            breadth = MatchBreadth.Continued;
            MatchAll(connection, catalog, query, request, breadth, found);
        }

        if (found.Count == 0 && query.Clauses.Count > 1)
        {
            breadth = MatchBreadth.Any;
            MatchAll(connection, catalog, query, request, breadth, found);
        }

        return breadth;
    }

    private static void MatchAll(
        IndexConnection connection, DocumentCatalog catalog, SearchQuery query, SearchRequest request, MatchBreadth breadth, List<Candidate> found)
    {
        found.Clear();
        var readers = Languages.Of(request.Culture);
        foreach (var analysis in Languages.All.Add(Languages.Neutral))
        {
            if (MatchExpression.For(query, analysis, readers, breadth) is { } expression)
            {
                var table = IndexSchema.FullText(catalog.Generation, analysis.Language.Culture);
                Read(connection, catalog, $"SELECT rowid, bm25({table}, {SearchWeights.Columns}) FROM {table} WHERE {table} MATCH $0", expression, request.Reader, found);
            }
        }
    }

    private static void Read(
        IndexConnection connection, DocumentCatalog catalog, string sql, string expression, SearchReader reader, List<Candidate> found)
    {
        using var rows = connection.Prepared(sql, expression).ExecuteReader();
        while (rows.Read())
        {
            if (catalog.Entry(rows.GetInt64(0)) is { } entry && entry.Admits(reader))
            {
                found.Add(new Candidate(entry.Id, -rows.GetDouble(1)));
            }
        }
    }
}
