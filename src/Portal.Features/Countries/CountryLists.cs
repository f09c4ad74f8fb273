using Portal.Features.Home;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Features.Taxonomies;

namespace Portal.Features.Countries;

/// <summary>All countries that have a page, with the number of their practices.</summary>
public sealed class CountryLists(ItemLinks links, TermLookup termLookup, ReaderSearch search)
{
    // The five states of Central Asia; every other country is a partner.
    private static readonly HashSet<string> CentralAsia = new(["KZ", "KG", "UZ", "TJ", "TM"], StringComparer.Ordinal);

    public async Task<CountryList> AllAsync(Visit visit, CancellationToken cancellationToken)
    {
        var pages = links.Countries(visit);
        var practices = search.List(PracticeItemPage.Type, new Dictionary<string, IReadOnlyList<string>>(), visit, 1, 1);
        var counts = practices.Facets.GetValueOrDefault(Facets.Country)?.ToDictionary(count => count.Value, count => count.Count, StringComparer.Ordinal) ?? [];
        var terms = await termLookup.GetAsync(cancellationToken);
        return new CountryList(
        [
            .. from term in terms.Of("countries")
               where pages.Urls.ContainsKey(term.Alias)
               select new CountryTile(term.Alias, term.Label(visit.Culture), pages.Urls[term.Alias], counts.GetValueOrDefault(term.Alias), !CentralAsia.Contains(term.Alias)),
        ]);
    }
}
