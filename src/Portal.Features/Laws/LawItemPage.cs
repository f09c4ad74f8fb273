using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Laws;

/// <summary>The page of a legal instrument.</summary>
public sealed class LawItemPage(TermLookup termLookup, ItemLinks links) : IItemPage
{
    public string ContentType => "LegalInstrument";

    public async Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var law = item.Part("LegalInstrument");
        var terms = new TermLabels(await termLookup.GetAsync(cancellationToken), visit.Culture);
        CountryLabel[] countries = [.. terms.Countries(law.Picked("Country"), links.Countries(visit))];
        var model = new LawPage(
            item.Title, item.Standing, countries is [var country, ..] ? country : null, law.Fact("Number"), DateOf(law), law.Text("Articles"),
            law.Text("RelatedActs"), law.Text("Note"), law.Address("Address"), new SourceLines(item).Lines);
        return new ItemView("Laws/Law", model)
        {
            Section = "laws",
            Description = string.Join(" · ", new[] { model.Country?.Label, model.Number, model.Date }.OfType<string>()),
            StructuredData = Schema(item, law),
        };
    }

    /// <summary>The date in the reader's format, or what is known of it.</summary>
    public static string? DateOf(PartView law) => law.Date("Date")?.ToString("D", CultureInfo.CurrentCulture) ?? law.Fact("DateText");

    private static JsonObject Schema(ShownItem item, PartView law)
    {
        var data = new JsonObject { ["@type"] = "Legislation", ["name"] = item.Title.Text, ["inLanguage"] = item.Culture };
        if (law.Fact("Number") is { } number)
        {
            data["legislationIdentifier"] = number;
        }

        if (law.Date("Date") is { } date)
        {
            data["legislationDate"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return data;
    }
}
