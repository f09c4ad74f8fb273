using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>An institution in one culture.</summary>
public sealed class InstitutionItems(FactBook facts, ItemFactory factory)
{
    private const string Kind = "institution";
    private static readonly DateTimeOffset Published = new(2026, 10, 1, 7, 0, 0, TimeSpan.Zero);

    public JsonObject Make(InstitutionFact fact, InstitutionWords words, string culture)
    {
        var head = new ItemHead(Kind, fact.Id, "Institution", culture, words.Name, $"institutions/{Slug.Of(words.Name)}", Published);
        return factory.Make(head, withFacts => withFacts ? Whole(fact, words) : WordsAlone(words));
    }

    private static JsonObject WordsAlone(InstitutionWords words) => new() { ["Institution"] = Fields.Part(("Role", Fields.Text(words.Role))) };

    private JsonObject Whole(InstitutionFact fact, InstitutionWords words)
    {
        var sources = new SourceBag(Kind, fact.Id, facts.Links);
        sources.Add(fact.Source);
        var part = Fields.Part(
            ("Country", Fields.Terms("countries", fact.Country == "regional" ? [] : [fact.Country])),
            ("Kind", Fields.Text(facts.Links.InstitutionKinds.GetValueOrDefault(fact.Type, fact.Type))),
            ("LocalName", Fields.Text(fact.NameLocal)),
            ("Role", Fields.Text(words.Role)),
            ("PublicNumber", Fields.Text(fact.PublicNumber)),
            ("NamesUnreviewed", Fields.Yes(fact.NamesConfidence != "seen-in-source")));
        return new JsonObject { ["Institution"] = part, ["Sources"] = sources.ToBag() };
    }
}
