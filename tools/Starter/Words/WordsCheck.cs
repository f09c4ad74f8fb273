using Portal.Starter.Facts;

namespace Portal.Starter.Words;

/// <summary>Holds a culture's words against the facts and the English words; stops at the first file and key that do not fit.</summary>
public sealed class WordsCheck(FactBook facts, WordBook english, WordBook words)
{
    private string Home => $"words/{words.Culture}";

    public void Run()
    {
        foreach (var (id, practice) in words.Practices)
        {
            var fact = facts.Practices.FirstOrDefault(fact => fact.Id == id);
            Practice($"{Home}/practices/{id}.json", fact, practice, english.Practices.GetValueOrDefault(id));
        }

        SameKeys("institutions.json", words.Institutions?.Keys, facts.Institutions.Select(fact => fact.Id));
        SameKeys("laws.json", words.Laws?.Keys, facts.Laws.Select(fact => fact.Id));
        SameKeys("indicators.json labels", words.Indicators?.Labels.Keys, facts.Labels());
        SameKeys("indicators.json notes", words.Indicators?.Notes.Keys, english.Indicators?.Notes.Keys ?? Enumerable.Empty<string>());
        SameKeys("units.json", words.Units?.Keys, facts.Units());
        SameKeys("regions.json", words.Regions?.Keys, facts.Regions());
        SameKeys("taxonomies.json", words.Taxonomies?.Keys, facts.Taxonomies.Keys);
        foreach (var (alias, terms) in words.Taxonomies ?? [])
        {
            SameKeys($"taxonomies.json {alias}", terms.Keys, facts.Taxonomies[alias].Keys());
        }

        Laws();
        Known("pages", words.Pages.Keys, facts.Links.Pages);
        Known("articles", words.Articles.Keys, facts.Links.Articles.Keys);
        Known("countries", words.Countries.Keys, facts.Countries());
    }

    private static void Practice(string file, PracticeFact? fact, PracticeWords own, PracticeWords? source)
    {
        if (fact is null || source is null)
        {
            throw new StarterException(file, "$", "no such practice in facts/practices.json and words/en");
        }

        Length(file, "results", own.Results, fact.Results.Length);
        Length(file, "lessons", own.Lessons, fact.LessonsFromSources);
        Length(file, "leadNames", own.LeadNames, fact.NamedLeads);
        Length(file, "partnerNames", own.PartnerNames, fact.Partners.Length);
        Filled(file, "title", own.Title, source.Title);
        Filled(file, "summary", own.Summary, source.Summary);
        Filled(file, "place", own.Place, source.Place);
        Filled(file, "problem", own.Problem, source.Problem);
        Filled(file, "aim", own.Aim, source.Aim);
        Filled(file, "targetGroup", own.TargetGroup, source.TargetGroup);
        Filled(file, "whatWasDone", own.WhatWasDone, source.WhatWasDone);
        Filled(file, "howItWorks", own.HowItWorks, source.HowItWorks);
        Filled(file, "worksBestIf", own.WorksBestIf, source.WorksBestIf);
        Filled(file, "cautions", own.Cautions, source.Cautions);
        Filled(file, "resources", own.Resources, source.Resources);
        Filled(file, "possibleHarm", own.PossibleHarm, source.PossibleHarm);
        Filled(file, "preconditions", own.Preconditions, source.Preconditions);
        Filled(file, "adaptationChanges", own.AdaptationChanges, source.AdaptationChanges);
    }

    private void Laws()
    {
        foreach (var (id, law) in words.Laws ?? [])
        {
            var source = english.Laws?.GetValueOrDefault(id);
            Filled($"{Home}/laws.json", $"{id}.articles", law.Articles, source?.Articles);
            Filled($"{Home}/laws.json", $"{id}.relatedActs", law.RelatedActs, source?.RelatedActs);
            Filled($"{Home}/laws.json", $"{id}.note", law.Note, source?.Note);
        }
    }

    private static void Filled(string file, string key, string? own, string? source)
    {
        if (string.IsNullOrWhiteSpace(own) != (source is null))
        {
            throw new StarterException(file, key, source is null ? "must be null: it is not known" : "must not be empty: the English words have it");
        }
    }

    private static void Length(string file, string key, string[] own, int expected)
    {
        if (own.Length != expected || own.Any(string.IsNullOrWhiteSpace))
        {
            var expectation = FormattableString.Invariant($"must have {expected} entries, none of them empty; it has {own.Length}");
            throw new StarterException(file, key, expectation);
        }
    }

    private void SameKeys(string file, IEnumerable<string>? own, IEnumerable<string> expected)
    {
        if (own is null)
        {
            return;
        }

        var (have, want) = (own.ToHashSet(), expected.ToHashSet());
        if (want.Except(have).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw new StarterException($"{Home}/{file}", missing, "is missing");
        }

        Known(file, have, want);
    }

    private void Known(string file, IEnumerable<string> own, IEnumerable<string> known)
    {
        if (own.Except(known).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new StarterException($"{Home}/{file}", unknown, "is not known to the facts");
        }
    }
}
