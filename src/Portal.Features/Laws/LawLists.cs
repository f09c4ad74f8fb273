using Portal.Features.Countries;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Laws;

/// <summary>Lists of legal instruments.</summary>
public sealed class LawLists(ShownItems items, ItemLinks links, TermLookup termLookup)
{
    public async Task<LawList> AllAsync(Visit visit, CancellationToken cancellationToken)
    {
        var laws = await items.OfTypeAsync("LegalInstrument", visit, cancellationToken);
        var groups = ByCountry.Group(
            laws, "LegalInstrument", await termLookup.GetAsync(cancellationToken), visit.Culture, links.Countries(visit));
        return new LawList([.. groups.Select(group => new LawGroup(group.Country, [.. group.Items.Select(law => Line(law, visit.Culture))]))]);
    }

    public static LawLine Line(ShownItem item, string culture)
    {
        var law = item.Part("LegalInstrument");
        return new LawLine(item.Title, item.UrlFor(culture), law.Fact("Number"), LawItemPage.DateOf(law));
    }
}
