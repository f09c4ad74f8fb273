using Microsoft.Data.Sqlite;
using Portal.Search.Catalog;
using Portal.Search.Index;
using Portal.Search.Querying;

namespace Portal.Search;

/// <summary>Answers queries. Thread-safe; any text whatsoever gives a result, perhaps an empty one with a <see cref="SearchNotice"/>.</summary>
/// <param name="defaultCulture">Which item of a set stands for it when the reader's culture has none.</param>
public sealed class SearchService(SearchIndex index, string defaultCulture = "en")
{
    private const int NoSuchTable = 1;

    public SearchResults Search(SearchRequest request)
    {
        try
        {
            return SearchCatalog(request, index.Catalog);
        }
        catch (SqliteException stale) when (stale.SqliteErrorCode == NoSuchTable)
        {
            // The index was rebuilt (perhaps by another process) while this query ran.
            index.Reload();
            return SearchCatalog(request, index.Catalog);
        }
    }

    private SearchResults SearchCatalog(SearchRequest request, DocumentCatalog catalog)
    {
        if (string.IsNullOrWhiteSpace(request.Text))
        {
            return Answer(request, catalog, query: null);
        }

        var query = QueryParser.Parse(request.Text);
        return query.IsEmpty
            ? new SearchResults(0, [], new Dictionary<string, IReadOnlyList<FacetCount>>()) { Notice = SearchNotice.NothingToSearch }
            : Answer(request, catalog, query);
    }

    private SearchResults Answer(SearchRequest request, DocumentCatalog catalog, SearchQuery? query)
    {
        var connection = index.Readers.Rent();
        try
        {
            var (candidates, breadth) = Candidates(connection, catalog, query, request);
            var size = Math.Clamp(request.Size, 0, SearchLimits.PageSize);
            var skip = (int)Math.Min((Math.Max(request.Page, 1) - 1L) * size, candidates.Count);
            var selection = new HitSelection(catalog, request, defaultCulture, query is not null, Math.Min(skip + size, candidates.Count));
            selection.Take(candidates);
            var hits = new HitReader(connection, catalog, request, query, breadth).Read(selection.Page(skip));
            return new SearchResults(selection.Total, hits, selection.Facets()) { Notice = Notice(query, breadth, selection.Total) };
        }
        finally
        {
            index.Readers.Return(connection);
        }
    }

    private static (IReadOnlyList<Candidate> Found, MatchBreadth Breadth) Candidates(
        IndexConnection connection, DocumentCatalog catalog, SearchQuery? query, SearchRequest request)
    {
        if (query is null && request.HitsOnly)
        {
            return (FilteredCandidates.Of(catalog, request), MatchBreadth.Typed);
        }

        if (query is null)
        {
            return (request.Reader.UserId is null ? catalog.PublicNewestFirst : catalog.VisibleTo(request.Reader), MatchBreadth.Typed);
        }

        var found = new List<Candidate>(256);
        var breadth = TextMatcher.Match(connection, catalog, query, request, found);
        return (found, breadth);
    }

    private static SearchNotice Notice(SearchQuery? query, MatchBreadth breadth, int total) =>
        query is { Shortened: true } ? SearchNotice.Shortened
        : breadth == MatchBreadth.Any && total > 0 ? SearchNotice.Widened
        : SearchNotice.None;
}
