using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Features.Taxonomies;
using Portal.Search;

namespace Portal.Features.Practices;

/// <summary>How practices hang together: what was adapted from them, who leads them, what resembles them. Asked of the index, which knows both directions.</summary>
public sealed class PracticeConnections(ReaderSearch search, PracticeCards cards, TermLookup termLookup)
{
    /// <summary>Facets of the index that hold localization sets; they are looked up, never shown as filters.</summary>
    public const string Origin = "link:AdaptedFrom";
    public const string Institution = "link:LeadInstitutions";

    private const int MostRelated = 3;
    private const int MostListed = 50;

    /// <summary>Localization sets of the practices that name this one as their origin.</summary>
    public IReadOnlyList<string> AdaptedFrom(string set, Visit visit) => Sets(List(Origin, [set], visit, MostListed));

    /// <summary>Practices that an institution leads.</summary>
    public Task<IReadOnlyList<PracticeCard>> LedByAsync(string institutionSet, Visit visit, CancellationToken cancellationToken) =>
        cards.OfSetsAsync(Sets(List(Institution, [institutionSet], visit, MostListed)), visit, cancellationToken);

    /// <summary>Up to three other practices, those that share most topics first, then those of the same country.</summary>
    public async Task<IReadOnlyList<PracticeCard>> RelatedAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var terms = await termLookup.GetAsync(cancellationToken);
        var topics = Aliases(item, "Topics", terms);
        var countries = Aliases(item, "Countries", terms);
        var candidates = topics.Count > 0 ? List(Facets.Topic, topics, visit, MostListed) : List(Facets.Country, countries, visit, MostListed);
        var nearest = candidates
            .Where(hit => hit.LocalizationSet != item.SetId)
            .OrderByDescending(hit => (2 * Shared(hit, Facets.Topic, topics)) + Shared(hit, Facets.Country, countries))
            .ThenByDescending(hit => hit.PublishedUtc)
            .Select(hit => hit.LocalizationSet)
            .Take(MostRelated);
        return await cards.OfSetsAsync([.. nearest], visit, cancellationToken);
    }

    private IReadOnlyList<SearchHit> List(string facet, IReadOnlyList<string> values, Visit visit, int size) =>
        values.Count == 0 ? [] : search.Which(PracticeItemPage.Type, new Dictionary<string, IReadOnlyList<string>> { [facet] = values }, visit, size);

    private static List<string> Aliases(ShownItem item, string field, Terms terms) =>
        [.. item.Part(PracticeItemPage.Type).Picked(field).Select(terms.ById).OfType<Term>().Select(term => term.Alias)];

    private static int Shared(SearchHit hit, string facet, List<string> values) =>
        hit.Facets.TryGetValue(facet, out var own) ? own.Count(values.Contains) : 0;

    private static IReadOnlyList<string> Sets(IReadOnlyList<SearchHit> hits) => [.. hits.Select(hit => hit.LocalizationSet)];
}
