using Portal.Features.Caching;
using Portal.Features.Reading;
using Portal.Search;

namespace Portal.Features.Searching;

/// <summary>Asks the index for a visit: its language first, its reader's gate, and the page's dependencies noted.</summary>
public sealed class ReaderSearch(SearchService service, PageDependencies dependencies)
{
    public const int LargestPage = 100;

    /// <summary>Things in their best language for the visit, one of each set.</summary>
    /// <param name="type">The only content type that is listed.</param>
    public SearchResults List(string type, IReadOnlyDictionary<string, IReadOnlyList<string>> filters, Visit visit, int page = 1, int size = 20) =>
        service.Search(Listed(type, filters, visit) with { Page = page, Size = size });

    /// <summary>Which things of a type meet the filters, newest first, one of each set; without counts and snippets.</summary>
    public IReadOnlyList<SearchHit> Which(string type, IReadOnlyDictionary<string, IReadOnlyList<string>> filters, Visit visit, int size) =>
        service.Search(Listed(type, filters, visit) with { HitsOnly = true, Size = size }).Hits;

    /// <summary>What a person typed, in every language and of every type unless filtered.</summary>
    public SearchResults Find(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> filters, Visit visit, int page, int size) =>
        service.Search(new SearchRequest { Text = text, Culture = visit.Culture, Filters = filters, Page = page, Size = size, Reader = ReaderOf(visit) });

    private SearchRequest Listed(string type, IReadOnlyDictionary<string, IReadOnlyList<string>> filters, Visit visit)
    {
        dependencies.DependsOnType(type);
        var all = new Dictionary<string, IReadOnlyList<string>>(filters, StringComparer.Ordinal) { [Facets.Type] = [type] };
        return new SearchRequest { Culture = visit.Culture, Filters = all, CollapseSets = true, Reader = ReaderOf(visit) };
    }

    private static SearchReader ReaderOf(Visit visit) => new(visit.Reader.UserId, visit.Reader.Countries);
}
