using Portal.Search.Catalog;

namespace Portal.Search.Querying;

/// <summary>
/// What a request without text and without counts can find: the documents of its rarest filter, instead of all. A link between two
/// things is one of a few among many, and a page asks for several.
/// </summary>
internal static class FilteredCandidates
{
    public static IReadOnlyList<Candidate> Of(DocumentCatalog catalog, SearchRequest request)
    {
        var filters = request.Filters.Where(filter => filter.Value.Count > 0)
            .Select(filter => filter.Value.Select(value => catalog.Having(catalog.Values.Find(filter.Key, value))).ToList())
            .ToList();
        return filters.Count == 0
            ? catalog.VisibleTo(request.Reader)
            :
            [
                .. filters.MinBy(lists => lists.Sum(list => list.Count))! // not empty: checked above
                    .SelectMany(list => list).Distinct()
                    .Where(id => catalog.Entries[id]!.Admits(request.Reader)) // the lists hold live entries only
                    .Select(id => new Candidate(id, 0)),
            ];
    }
}
