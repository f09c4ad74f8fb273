using System.Text.Json.Nodes;
using Portal.Features.Institutions;
using Portal.Features.Laws;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Searching;

namespace Portal.Features.Countries;

/// <summary>The page of a country: its practices, institutions, laws and figures.</summary>
public sealed class CountryItemPage(MarkdownRenderer markdown, ReaderSearch search, ShownItems items, PracticeCards cards) : IItemPage
{
    private const int PracticesShown = 6;
    private const int MostOthers = 100;

    // Indicator topics in the order in which the page tells them; unknown ones come last.
    private static readonly string[] GroupOrder = ["prevalence", "cases", "orders", "liability", "services", "training", "attitudes"];

    public string ContentType => "Country";

    public async Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var country = item.Part("Country");
        var code = (country.Fact("Code") ?? "").ToUpperInvariant();
        var ofCountry = new Dictionary<string, IReadOnlyList<string>> { [Facets.Country] = [code] };
        var practices = search.List(PracticeItemPage.Type, ofCountry, visit, 1, PracticesShown);
        var institutions = await ItemsAsync("Institution", ofCountry, visit, cancellationToken);
        var laws = await ItemsAsync("LegalInstrument", ofCountry, visit, cancellationToken);
        var sources = new SourceLines(item);
        var model = new CountryPage(
            code, item.Title, markdown.Body(country.Markdown("Introduction")), item.Standing,
            await cards.OfSetsAsync([.. practices.Hits.Select(hit => hit.LocalizationSet)], visit, cancellationToken),
            $"/{visit.Culture}/practices?{Facets.Country}={code}", practices.Total,
            [.. institutions.Select(institution => InstitutionLists.Line(institution, visit.Culture))],
            [.. laws.Select(law => LawLists.Line(law, visit.Culture))],
            Groups(FigureLines.Of(item, "Indicators", sources)), sources.Lines);
        return new ItemView("Countries/Country", model)
        {
            Section = "countries",
            StructuredData = new JsonObject { ["@type"] = "Country", ["name"] = item.Title.Text, ["identifier"] = code },
            OpenGraphType = "website",
        };
    }

    private async Task<IReadOnlyList<ShownItem>> ItemsAsync(
        string type, Dictionary<string, IReadOnlyList<string>> filters, Visit visit, CancellationToken cancellationToken)
    {
        var hits = search.List(type, filters, visit, 1, MostOthers).Hits;
        var found = await items.OfSetsAsync([.. hits.Select(hit => hit.LocalizationSet)], visit, cancellationToken);
        return [.. found.OrderBy(item => item.Title.Text, StringComparer.CurrentCulture)];
    }

    private static IReadOnlyList<FigureGroup> Groups(IReadOnlyList<FigureLine> figures) =>
    [
        .. figures.GroupBy(figure => figure.Group ?? "", StringComparer.Ordinal)
            .OrderBy(group => Array.IndexOf(GroupOrder, group.Key) is >= 0 and var index ? index : GroupOrder.Length)
            .Select(group => new FigureGroup(group.Key, [.. group])),
    ];
}
