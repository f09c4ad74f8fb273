using Portal.Features.Articles;
using Portal.Features.Countries;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Features.Taxonomies;
using Portal.Search;

namespace Portal.Features.Home;

/// <summary>The first page of a language.</summary>
public sealed class HomePages(
    CountryLists countries, ReaderSearch search, PracticeCards cards, ArticleLists articles, TermLookup termLookup, SiteProfileLookup profiles)
{
    private const int CardsShown = 3;
    private const int ArticlesShown = 3;
    private const int TopicsShown = 18;

    // What is tested best is most worth a visitor's minute; within a stage the newest comes first.
    private static readonly string[] Strongest = ["evaluated-independently", "evaluated-locally", "monitored", "did-not-work"];

    public async Task<HomePage> ShowAsync(Visit visit, CancellationToken cancellationToken)
    {
        var newest = search.List(PracticeItemPage.Type, new Dictionary<string, IReadOnlyList<string>>(), visit, 1, CardsShown);
        var newestSets = newest.Hits.Select(hit => hit.LocalizationSet).ToList();
        var relevantSets = RelevantSets(visit).Where(set => !newestSets.Contains(set)).Take(CardsShown).ToList();
        var shown = await cards.OfSetsAsync([.. newestSets, .. relevantSets], visit, cancellationToken);
        var tiles = (await countries.AllAsync(visit, cancellationToken)).Countries;
        var news = await articles.AllAsync(visit, cancellationToken);
        var profile = await profiles.GetAsync(cancellationToken);
        var topics = MostUsed(newest, new TermLabels(await termLookup.GetAsync(cancellationToken), visit.Culture));
        return new HomePage(
            tiles, [.. shown.Take(newestSets.Count)], [.. shown.Skip(newestSets.Count)], topics,
            [.. news.Articles.Take(ArticlesShown).Select(article => article.Link)], newest.Total, tiles.Count, profile.Cultures.Supported.Length);
    }

    /// <summary>The topics with most practices; the branches above them say too little to choose from.</summary>
    private static IReadOnlyList<TermLabel> MostUsed(SearchResults practices, TermLabels labels)
    {
        var branches = labels.Roots("topics").Select(root => root.Alias).ToHashSet(StringComparer.Ordinal);
        var topics = labels.All("topics").ToLookup(topic => topic.Alias, StringComparer.Ordinal);
        return practices.Facets.TryGetValue(Facets.Topic, out var counts)
            ? [.. counts.Where(count => !branches.Contains(count.Value)).SelectMany(count => topics[count.Value].Take(1)).Take(TopicsShown)]
            : [];
    }

    private IEnumerable<string> RelevantSets(Visit visit) =>
        Strongest.SelectMany(stage => search.List(
            PracticeItemPage.Type, new Dictionary<string, IReadOnlyList<string>> { [Facets.Stage] = [stage] }, visit, 1, 2 * CardsShown).Hits)
            .Select(hit => hit.LocalizationSet);
}
