
namespace Portal.Language.Stemming;

/// <summary>
/// A light stemmer of Tajik: verbs first, then -ро, the enclitic «and», -ҳо with its tails, izofat, the indefinite -е and -гон -ён -он, twice.
/// Izofat cannot be told from the derivational -ӣ after folding; merging озод and озодӣ helps recall.
/// </summary>
internal static class TajikStemmer
{
    private const string Consonants = "бвгджзйклмнпрстфхчшц";

    private static readonly WordSet Protected = new WordSet(
        "инсон забон чавон замон имкон ислом икром он чон мухточ зиндон майдон точикистон узбекистон киргизистон казокистон афгонистон туркманистон "
        + "покистон шахрванд парванда");

    private static readonly WordSet ShortRoots = new WordSet("суд зан дин кор рох хак ном пул");

    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["занон"] = "зан", ["китобхо"] = "китоб", ["судхо"] = "суд", ["роххо"] = "рох",
    };

    private static readonly string[] PluralTails = ["ямон", "ятон", "яшон", "амон", "атон", "ашон", "ям", "ят", "яш", "е", "и", ""];
    private static readonly string[] PersonalTails = ["амон", "атон", "ашон", "аш"];
    private static readonly string[] PersonPlurals = ["гон", "ён", "он"];

    public static string Stem(string word)
    {
        if (!Protected.Contains(word) && TajikVerbs.KeyOf(word) is { } verb)
        {
            return verb;
        }

        for (var round = 0; round < 2 && word.Length >= 4; round++)
        {
            var stem = StripNoun(word);
            var done = stem == word || Protected.Contains(stem);
            word = stem;
            if (done)
            {
                break;
            }
        }

        return TajikVerbs.RegularStem(word) ?? word;
    }

    private static string StripNoun(string word)
    {
        ReadOnlySpan<Func<string, string>> steps = [StripObject, StripAnd, StripPluralAndIzofat, StripIndefinite];
        foreach (var step in steps)
        {
            word = step(word);
            if (Protected.Contains(word))
            {
                return word;
            }
        }

        var person = Array.Find(PersonPlurals, ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 4);
        word = person is null ? word : word[..^person.Length];
        return Exceptions.GetValueOrDefault(word, word);
    }

    private static string StripObject(string word) => word.Length >= 5 && word.EndsWith("ро", StringComparison.Ordinal) ? word[..^2] : word;

    private static string StripAnd(string word) => word[^1] switch
    {
        'ю' when word.Length >= 5 && "иоау".Contains(word[^2]) => word[..^1],
        'у' when Consonants.Contains(word[^2]) && (word.Length >= 5 || ShortRoots.Contains(word.AsSpan(0, word.Length - 1))) => word[..^1],
        _ => word,
    };

    private static string StripPluralAndIzofat(string word)
    {
        var stem = StripPlural(word);
        stem = stem.Length >= 4 && stem[^1] == 'и' ? stem[..^1] : stem;
        return stem.Length >= 4 && stem[^1] == 'и' ? stem[..^1] : stem;
    }

    private static string StripPlural(string word)
    {
        foreach (var tail in PluralTails)
        {
            var rest = word.Length - tail.Length - 2;
            if (rest >= 2 && word.EndsWith("хо" + tail, StringComparison.Ordinal))
            {
                return word[..rest];
            }
        }

        var personal = Array.Find(PersonalTails, tail => word.EndsWith(tail, StringComparison.Ordinal));
        return personal is not null && word.Length - personal.Length >= 4 ? word[..^personal.Length] : word;
    }

    private static string StripIndefinite(string word) =>
        word.Length >= 5 && word[^1] == 'е' && Consonants.Contains(word[^2]) ? word[..^1] : word;
}
