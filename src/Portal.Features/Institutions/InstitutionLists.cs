using Portal.Features.Countries;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Institutions;

/// <summary>Lists of institutions.</summary>
public sealed class InstitutionLists(ShownItems items, ItemLinks links, TermLookup termLookup)
{
    public async Task<InstitutionList> AllAsync(Visit visit, CancellationToken cancellationToken)
    {
        var institutions = await items.OfTypeAsync("Institution", visit, cancellationToken);
        var groups = ByCountry.Group(
            institutions, "Institution", await termLookup.GetAsync(cancellationToken), visit.Culture, links.Countries(visit));
        return new InstitutionList([.. groups.Select(group => new InstitutionGroup(group.Country, [.. group.Items.Select(item => Line(item, visit.Culture))]))]);
    }

    public static InstitutionLine Line(ShownItem item, string culture)
    {
        var institution = item.Part("Institution");
        return new InstitutionLine(item.Title, item.UrlFor(culture), institution.Fact("Kind") ?? "", institution.Text("Role"), institution.Fact("PublicNumber"));
    }
}
