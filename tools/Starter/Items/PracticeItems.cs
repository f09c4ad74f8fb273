using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>A practice in one culture.</summary>
public sealed class PracticeItems(FactBook facts, ItemFactory factory)
{
    private const string Kind = "practice";
    private static readonly DateTimeOffset FirstDay = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The recipe that holds a practice: one a country, and one each for the regional ones and for those of several countries.</summary>
    public static string RecipeOf(PracticeFact fact) => fact.Country switch
    {
        "regional" => "regional",
        _ when fact.Country.Contains(',', StringComparison.Ordinal) => "comparators",
        _ => fact.Country.ToLowerInvariant(),
    };

    public JsonObject Make(PracticeFact fact, WordBook book)
    {
        var words = book.Practices[fact.Id];
        var head = new ItemHead(Kind, fact.Id, "Practice", book.Culture, words.Title, $"practices/{Slug.Of(words.Title)}", Published(fact));
        return factory.Make(head, withFacts => withFacts ? Whole(fact, words, book) : WordsAlone(fact, words, book));
    }

    /// <summary>What was done last is the newest; within a year the later number.</summary>
    private static DateTimeOffset Published(PracticeFact fact) =>
        FirstDay.AddHours(fact.YearSpan[^1] - 2000).AddMinutes(int.Parse(fact.Id.AsSpan(3), CultureInfo.InvariantCulture));

    private JsonObject Whole(PracticeFact fact, PracticeWords words, WordBook book)
    {
        var sources = new SourceBag(Kind, fact.Id, facts.Links);
        foreach (var source in fact.Sources.Append(fact.Resources?.Source))
        {
            _ = source is null ? null : sources.Add(source);
        }

        var results = Results(fact, words, book, (result, place) => FactsOf(fact, result, place, sources.Add(result.Source)));
        return new JsonObject
        {
            ["Practice"] = Fields.Part([.. NeutralFields(fact), .. WordFields(words)]),
            ["Results"] = results,
            ["Sources"] = sources.ToBag(),
        };
    }

    private static JsonObject WordsAlone(PracticeFact fact, PracticeWords words, WordBook book) =>
        new() { ["Practice"] = Fields.Part(WordFields(words)), ["Results"] = Results(fact, words, book, (_, _) => null) };

    private (string, JsonNode?)[] NeutralFields(PracticeFact fact)
    {
        var links = LinksOf(fact);
        var own = CountriesOf(fact);
        return
        [
            ("Countries", Fields.Terms("countries", own)),
            ("StartYear", Fields.Number(fact.YearSpan[0])),
            ("EndYear", Fields.Number(fact.YearSpan[^1])),
            ("LeadInstitutions", Fields.Sets("institution", links.LeadInstitutions ?? [])),
            ("Topics", Fields.Terms("topics", links.Topics)),
            ("Audiences", Fields.Terms("audiences", links.Audiences)),
            ("EvidenceStage", Fields.Terms("evidence-stages", [EvidenceStage(fact)])),
            ("Status", Fields.Terms("practice-statuses", [links.Status])),
            ("AdaptedFrom", Fields.Sets(Kind, links.AdaptedFrom ?? [])),
            ("AdaptedFromCountries", Fields.Terms("countries", Lineage(fact, fact.AdaptedFrom?.From))),
            ("AdaptedByCountries", Fields.Terms("countries", Lineage(fact, fact.AdaptedFrom?.To))),
        ];
    }

    private PracticeLinks LinksOf(PracticeFact fact) => facts.Links.Practices.GetValueOrDefault(fact.Id)
        ?? throw new StarterException("facts-links.json", $"practices.{fact.Id}", "is missing");

    private static (string, JsonNode?)[] WordFields(PracticeWords words) =>
    [
        ("Summary", Fields.Text(words.Summary)),
        ("Place", Fields.Text(words.Place)),
        ("LeadNames", Fields.Texts(words.LeadNames)),
        ("PartnerNames", Fields.Texts(words.PartnerNames)),
        ("Problem", Fields.Markdown(words.Problem)),
        ("Aim", Fields.Markdown(words.Aim)),
        ("TargetGroup", Fields.Markdown(words.TargetGroup)),
        ("WhatWasDone", Fields.Markdown(words.WhatWasDone)),
        ("HowItWorks", Fields.Markdown(words.HowItWorks)),
        ("WorksBestIf", Fields.Markdown(words.WorksBestIf)),
        ("Cautions", Fields.Markdown(words.Cautions)),
        ("Resources", Fields.Markdown(words.Resources)),
        ("PossibleHarm", Fields.Markdown(words.PossibleHarm)),
        ("Lessons", Fields.Bullets(words.Lessons)),
        ("Preconditions", Fields.Markdown(words.Preconditions)),
        ("AdaptationChanges", Fields.Markdown(words.AdaptationChanges)),
    ];

    private static JsonObject Results(PracticeFact fact, PracticeWords words, WordBook book, Func<ResultFact, int, FigureFacts?> factsOf) =>
        Bag.Of(fact.Results.Select((result, place) =>
        {
            var id = Keys.Child(Kind, fact.Id, $"result/{result.What}");
            return new FigureItem(id, words.Results[place], book.UnitOf(result.Unit)).ToJson(factsOf(result, place));
        }));

    private FigureFacts FactsOf(PracticeFact fact, ResultFact result, int place, string sourceId)
    {
        var isNumber = result.Value.ValueKind == JsonValueKind.Number;
        var decided = LinksOf(fact).Qualifiers?.GetValueOrDefault(place.ToString(CultureInfo.InvariantCulture));
        return new FigureFacts(sourceId)
        {
            Value = isNumber ? result.Value.GetDecimal() : null,
            ValueText = isNumber ? null : result.Value.GetString(),
            Qualifier = decided ?? new Quantity(result.Unit).Qualifier,
            Women = Count(result, "women") ?? Count(result, "women_and_girls"),
            Men = Count(result, "men"),
        };
    }

    private static int? Count(ResultFact result, string sex) =>
        result.Sex is { } counts && counts.TryGetValue(sex, out var count) ? count : null;

    private string[] CountriesOf(PracticeFact fact) => LinksOf(fact).Countries ?? fact.Country.Split(", ");

    /// <summary>Other countries only: a practice of Korea is not "adapted from Korea".</summary>
    private string[] Lineage(PracticeFact fact, string[]? countries) =>
        fact.Country == "regional" ? countries ?? [] : [.. (countries ?? []).Except(CountriesOf(fact))];

    /// <summary>The compiler's grading, by what the sources name; provisional, and the portal says so.</summary>
    private static string EvidenceStage(PracticeFact fact) => fact.EvidenceLevel switch
    {
        "evaluated" => "evaluated-locally",
        "described" or "monitored" => fact.EvidenceLevel,
        _ => throw new StarterException("facts/practices.json", $"{fact.Id}.evidence_level", $"'{fact.EvidenceLevel}' is not described, monitored or evaluated"),
    };
}
