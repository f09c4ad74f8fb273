using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>A country in one culture, with its public figures.</summary>
public sealed class CountryItems(FactBook facts, ItemFactory factory)
{
    private const string Kind = "country";
    private static readonly DateTimeOffset Published = new(2026, 10, 1, 7, 20, 0, TimeSpan.Zero);

    public JsonObject Make(string code, WordBook book)
    {
        var words = book.Countries[code];
        var head = new ItemHead(Kind, code, "Country", book.Culture, words.Title, $"countries/{code.ToLowerInvariant()}", Published);
        return factory.Make(head, withFacts => withFacts ? Whole(code, words, book) : WordsAlone(code, words, book));
    }

    private JsonObject Whole(string code, CountryWords words, WordBook book)
    {
        var sources = new SourceBag(Kind, code, facts.Links);
        var part = Fields.Part(
            ("Code", Fields.Text(code)),
            ("Term", Fields.Terms("countries", [code])),
            ("Introduction", Fields.Markdown(words.Introduction)));
        var figures = Figures(code, book, figure => FactsOf(figure, sources.Add(figure.Source)));
        return new JsonObject { ["Country"] = part, ["Indicators"] = figures, ["Sources"] = sources.ToBag() };
    }

    private JsonObject WordsAlone(string code, CountryWords words, WordBook book) => new()
    {
        ["Country"] = Fields.Part(("Introduction", Fields.Markdown(words.Introduction))),
        ["Indicators"] = Figures(code, book, _ => null),
    };

    private JsonObject Figures(string code, WordBook book, Func<IndicatorFact, FigureFacts?> factsOf) => Bag.Of(facts.Indicators
        .Where(figure => figure.Country == code)
        .Select(figure => book.FigureOf(Keys.Child(Kind, code, figure.Id), figure).ToJson(factsOf(figure))));

    private FigureFacts FactsOf(IndicatorFact figure, string sourceId) => new(sourceId)
    {
        Value = figure.Value,
        Qualifier = figure.Qualifier,
        Period = facts.Links.Periods.TryGetValue(figure.Period, out var normal) ? normal : figure.Period,
        Sex = figure.Sex,
        Group = figure.Topic,
    };
}
