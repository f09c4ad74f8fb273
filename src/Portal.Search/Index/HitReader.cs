using System.Text.Json;
using Portal.Language;
using Portal.Search.Catalog;
using Portal.Search.Querying;
using Portal.Search.Snippets;

namespace Portal.Search.Index;

/// <summary>Makes hits of the chosen documents: one query for all texts of a page.</summary>
internal sealed class HitReader(IndexConnection connection, DocumentCatalog catalog, SearchRequest request, SearchQuery? query, MatchBreadth breadth)
{
    private readonly Dictionary<string, WordMatcher> matchers = new(StringComparer.Ordinal);

    public IReadOnlyList<SearchHit> Read(IReadOnlyList<Candidate> page)
    {
        var texts = Texts(page);
        return [.. page.Select(candidate => Hit(candidate, texts.GetValueOrDefault(candidate.Id)))];
    }

    private Dictionary<int, (string Summary, string Body)> Texts(IReadOnlyList<Candidate> page)
    {
        var texts = new Dictionary<int, (string Summary, string Body)>();
        if (page.Count == 0 || request.HitsOnly)
        {
            return texts;
        }

        // Without a text to look for only the summary is shown; the body is left on the disk.
        var body = query is null ? "substr(body, 1, 400)" : "body";
        var ids = JsonSerializer.Serialize(page.Select(candidate => candidate.Id));
        using var rows = connection.Prepared(
            $"SELECT id, summary, {body} FROM {IndexSchema.Texts(catalog.Generation)} WHERE id IN (SELECT value FROM json_each($0))", ids).ExecuteReader();
        while (rows.Read())
        {
            texts[rows.GetInt32(0)] = (rows.GetString(1), rows.GetString(2));
        }

        return texts;
    }

    private SearchHit Hit(Candidate candidate, (string Summary, string Body) texts)
    {
        var entry = catalog.Entries[candidate.Id]!; // candidates come from this catalog
        var matcher = Matcher(entry.Culture);
        return new SearchHit(
            entry.ContentItemId, entry.LocalizationSet, entry.ContentType, entry.Culture, entry.Title, entry.Url,
            SnippetMaker.Snippet(texts.Summary ?? "", texts.Body ?? "", matcher), candidate.Score, new DateTimeOffset(entry.PublishedTicks, TimeSpan.Zero),
            Cultures(entry), Facets(entry))
        {
            TitleParts = SnippetMaker.Title(entry.Title, matcher),
        };
    }

    private WordMatcher? Matcher(string culture)
    {
        if (query is null)
        {
            return null;
        }

        if (!matchers.TryGetValue(culture, out var matcher))
        {
            matcher = new WordMatcher(query, Languages.Of(culture), Languages.Of(request.Culture), breadth);
            matchers[culture] = matcher;
        }

        return matcher;
    }

    private IReadOnlyList<string> Cultures(CatalogEntry entry) =>
    [
        .. catalog.Sets[entry.Set].Select(id => catalog.Entries[id]).OfType<CatalogEntry>()
            .Where(member => member.Admits(request.Reader)).Select(member => member.Culture)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private IReadOnlyDictionary<string, IReadOnlyList<string>> Facets(CatalogEntry entry) => entry.Values
        .Select(number => catalog.Values[number])
        .GroupBy(value => value.Facet, value => value.Value, StringComparer.Ordinal)
        .ToDictionary(facet => facet.Key, IReadOnlyList<string> (facet) => [.. facet], StringComparer.Ordinal);
}
