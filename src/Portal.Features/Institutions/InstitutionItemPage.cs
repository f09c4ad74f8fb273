using System.Text.Json.Nodes;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Institutions;

/// <summary>The page of an institution.</summary>
public sealed class InstitutionItemPage(TermLookup termLookup, ItemLinks links, PracticeConnections connections) : IItemPage
{
    public string ContentType => "Institution";

    public async Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var institution = item.Part("Institution");
        var terms = new TermLabels(await termLookup.GetAsync(cancellationToken), visit.Culture);
        CountryLabel[] countries = [.. terms.Countries(institution.Picked("Country"), links.Countries(visit))];
        var country = countries is [var first, ..] ? first : null;
        var localName = institution.Fact("LocalName") is { } name ? new LocalText(name, StateLanguages.Of(country?.Code) ?? item.Culture) : null;
        var model = new InstitutionPage(
            item.Title, item.Standing, localName, country, institution.Fact("Kind") ?? "", institution.Text("Role"), institution.Fact("PublicNumber"),
            institution.Flag("NamesUnreviewed"), await connections.LedByAsync(item.SetId, visit, cancellationToken), new SourceLines(item).Lines);
        return new ItemView("Institutions/Institution", model)
        {
            Section = "institutions",
            Description = model.Role?.Text ?? country?.Label,
            StructuredData = Schema(item, model),
        };
    }

    private static JsonObject Schema(ShownItem item, InstitutionPage page)
    {
        var data = new JsonObject
        {
            ["@type"] = page.Kind is "ngo" or "ngo-network" ? "NGO" : page.Kind is "international-organisation" or "programme" ? "Organization" : "GovernmentOrganization",
            ["name"] = item.Title.Text,
        };
        if (page.LocalName is { } localName)
        {
            data["alternateName"] = localName.Text;
        }

        if (page.Country is { } country)
        {
            data["areaServed"] = country.Label;
        }

        return data;
    }
}
