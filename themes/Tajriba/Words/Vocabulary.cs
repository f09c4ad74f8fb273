using Microsoft.Extensions.Localization;

namespace Tajriba.Words;

/// <summary>The closed lists of keys in the content, in words: the one place where a key becomes a text of the interface.</summary>
public static class Vocabulary
{
    public static string Section(IStringLocalizer T, string key) => key switch
    {
        "problem" => T["The problem"],
        "aim" => T["Aim"],
        "target-group" => T["For whom"],
        "what-was-done" => T["What was done"],
        "how-it-works" => T["How it works"],
        "works-best-if" => T["Works best if"],
        "cautions" => T["Cautions"],
        "resources" => T["Resources and cost"],
        "possible-harm" => T["Possible harm to victims"],
        "lessons" => T["Lessons"],
        "preconditions" => T["What another country would need"],
        _ => key,
    };

    public static string InstitutionKind(IStringLocalizer T, string key) => key switch
    {
        "ministry" => T["Ministry"],
        "police" => T["Police"],
        "police-unit" => T["Police unit"],
        "academy" => T["Police academy"],
        "prosecutor" => T["Prosecutor's office"],
        "service" => T["State service"],
        "agency" => T["Agency"],
        "commission" => T["Commission"],
        "committee" => T["Committee"],
        "council" => T["Council"],
        "guard" => T["Guard"],
        "statistics" => T["Statistics office"],
        "nhri" => T["Human rights institution"],
        "hotline" => T["Helpline"],
        "crisis-centre" => T["Crisis centre"],
        "shelter" => T["Shelter"],
        "ngo" => T["Non-governmental organisation"],
        "ngo-network" => T["Network of non-governmental organisations"],
        "programme" => T["Programme"],
        "international-organisation" => T["International organisation"],
        _ => T["Institution"],
    };

    public static string IndicatorGroup(IStringLocalizer T, string key) => key switch
    {
        "prevalence" => T["How widespread violence is"],
        "cases" => T["Reports and cases"],
        "orders" => T["Protective orders"],
        "liability" => T["Liability"],
        "services" => T["Services for victims"],
        "training" => T["Training of the police"],
        "attitudes" => T["Attitudes"],
        _ => T["Other figures"],
    };

    public static string SourceKind(IStringLocalizer T, string key) => key switch
    {
        "official" => T["official source"],
        "intergovernmental" => T["international organisation"],
        "media" => T["media"],
        "ngo" => T["non-governmental organisation"],
        "academic" => T["academic work"],
        "law-firm" => T["law firm"],
        _ => "",
    };

    /// <param name="value">The number as the reader's language writes it.</param>
    public static string Qualified(IStringLocalizer T, string qualifier, string value) => qualifier switch
    {
        "about" => T["about {0}", value],
        "more-than" => T["more than {0}", value],
        "at-most" => T["at most {0}", value],
        "planned" => T["{0} (planned)", value],
        _ => value,
    };

    public static string Facet(IStringLocalizer T, string name) => name switch
    {
        "country" => T["Country"],
        "topic" => T["Topic"],
        "audience" => T["Written for"],
        "stage" => T["Evidence"],
        "culture" => T["Language"],
        "type" => T["Kind of page"],
        _ => name,
    };

    public static string ArticleKind(IStringLocalizer T, string kind) => kind switch
    {
        "news" => T["News"],
        "guidance" => T["Guidance"],
        _ => "",
    };

    /// <summary>What an evidence stage means, in a sentence.</summary>
    public static string StageMeaning(IStringLocalizer T, string alias) => alias switch
    {
        "described" => T["Reported by those who know it. No counts or follow-up are published."],
        "monitored" => T["Counts or a follow-up are reported."],
        "evaluated-locally" => T["An evaluation by those who ran it is named in a source."],
        "evaluated-independently" => T["An evaluation by others is named in a source."],
        "did-not-work" => T["It was tried and did not do what it was meant to do. That, too, is worth knowing."],
        _ => "",
    };

    /// <summary>How many of the meter's steps a stage fills; zero for unknown, five for "did not work".</summary>
    public static int StageStep(string? alias) => alias switch
    {
        "described" => 1,
        "monitored" => 2,
        "evaluated-locally" => 3,
        "evaluated-independently" => 4,
        "did-not-work" => 5,
        _ => 0,
    };
}
