using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>A legal instrument in one culture.</summary>
public sealed class LawItems(FactBook facts, ItemFactory factory)
{
    private const string Kind = "law";
    private static readonly DateTimeOffset Published = new(2026, 10, 1, 7, 10, 0, TimeSpan.Zero);

    public JsonObject Make(LawFact fact, LawWords words, string culture)
    {
        var head = new ItemHead(Kind, fact.Id, "LegalInstrument", culture, words.Title, $"laws/{Slug.Of(words.Title)}", Published);
        return factory.Make(head, withFacts => withFacts ? Whole(fact, words) : WordsAlone(words));
    }

    private static JsonObject WordsAlone(LawWords words) => new() { ["LegalInstrument"] = Fields.Part(WordFields(words)) };

    private JsonObject Whole(LawFact fact, LawWords words)
    {
        var sources = new SourceBag(Kind, fact.Id, facts.Links);
        sources.Add(fact.Source);
        var date = FullDate(fact);
        var part = Fields.Part([
            ("Country", Fields.Terms("countries", [fact.Country])),
            ("Number", Fields.Text(WithoutRemark(fact.Number))),
            ("Date", Fields.Date(date)),
            ("DateText", Fields.Text(date is null ? fact.Date : null)),
            ("Address", Fields.Link(facts.Links.LawTexts.Contains(fact.Id) ? fact.Source.Address : null)),
            .. WordFields(words)]);
        return new JsonObject { ["LegalInstrument"] = part, ["Sources"] = sources.ToBag() };
    }

    private static (string, JsonNode?)[] WordFields(LawWords words) =>
    [
        ("Articles", Fields.Text(words.Articles)),
        ("RelatedActs", Fields.Text(words.RelatedActs)),
        ("Note", Fields.Text(words.Note)),
    ];

    private static DateOnly? FullDate(LawFact fact) =>
        DateOnly.TryParseExact(WithoutRemark(fact.Date), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>"45 (seen version: 46)" is 45; the remark stands among the words.</summary>
    private static string? WithoutRemark(string? text) => text?.Split(" (")[0];
}
