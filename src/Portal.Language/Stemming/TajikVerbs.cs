using System.Collections.Frozen;

namespace Portal.Language.Stemming;

/// <summary>
/// Tajik verbs, folded. A verb has two stems (кард, кун): known ones meet in the past stem, regular ones (санҷид, санҷ) in the present stem, which the
/// endings alone can find in unknown verbs too.
/// </summary>
internal static class TajikVerbs
{
    // past/present; further shapes of the present stem after further slashes. A preverb stands before the prefix: боз-ме-дорад.
    private const string Pairs = """
        кард/кун гирифт/гир дод/дих/дех рафт/рав гуфт/гу/гуй навишт/навис дид/бин ёфт/ёб дошт/дор боздошт/боздор фиристод/фирист чуст/чу/чуй кушт/куш
        шикаст/шикан шинохт/шинос пардохт/пардоз сохт/соз овард/овар/ор бурд/бар гузашт/гузар гузошт/гузор рабуд/рабо хост/хох донист/дон фурухт/фуруш
        тавонист/тавон омад/о/ой шуд/шав буд/бош баромад/баро баргашт/баргард дархост/дархох супурд/супор афзуд/афзо гашт/гард нишаст/нишин омухт/омуз
        пазируфт/пазир андохт/андоз кашид/каш санчид/санч пурсид/пурс дуздид/дузд фахмид/фахм расид/рас харид/хар кушид/куш пушид/пуш хобид/хоб
        шунид/шунав зад/зан куфт/куб бохт/боз бардошт/бардор партофт/парто сухт/суз бахшид/бахш навозид/навоз гурехт/гурез парварид/парвар
        """;

    private const int LongestStem = 12;

    private static readonly string[] Preverbs = ["", "боз", "бар", "дар", "фур"];
    private static readonly string[] Prefixes = ["наме", "ме", "на", "би", "ма", ""];
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KeyByPast;
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> KeyByPresent;

    private static readonly WordSet PastEndings = new(VerbEndings.Combine("- ам и ем ед анд а ааст аанд аам аи аем аед аги агон агони агиро аро ани анро ан анд"));

    // Without a prefix the present stem is too easily a noun (дор, кор): -и and -ед do not count.
    private static readonly WordSet PresentEndings = new("ам ад и ем ед анд ям яд янд анда яндаи андаи");
    private static readonly WordSet BareEndings = new("ад анд яд янд ем ям ам");

    // Of verbs that are not in the list: the regular past in -ид, and the present after a prefix.
    private static readonly string[] UnknownEndings =
        ["идааст", "идаанд", "идаам", "идаги", "идани", "иданро", "иданд", "идан", "идам", "идем", "идед", "идаи", "ида", "иди", "ид"];
    private static readonly string[] UnknownPresent = ["анд", "ад", "ам", "ем", "ед", "янд", "яд", "ям"];

    static TajikVerbs()
    {
        var pairs = Pairs.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('/')).ToList();
        KeyByPast = Keys(pairs.Select(pair => (pair[0], pair)));
        KeyByPresent = Keys(pairs.SelectMany(pair => pair.Skip(1).Select(present => (present, pair))));
    }

    /// <summary>The key of a form; null when the word does not look like one.</summary>
    public static string? KeyOf(string word) => Known(word) ?? Unknown(word);

    /// <summary>A regular past stem or participle without its ид; null when the word has none.</summary>
    public static string? RegularStem(string word)
    {
        foreach (var ending in UnknownEndings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return null;
    }

    private static string? Known(string word)
    {
        foreach (var preverb in Preverbs)
        {
            foreach (var prefix in Prefixes)
            {
                if (word.AsSpan().StartsWith(preverb) && word.AsSpan(preverb.Length).StartsWith(prefix)
                    && Known(preverb, prefix, word.AsSpan(preverb.Length + prefix.Length)) is { } key)
                {
                    return key;
                }
            }
        }

        return null;
    }

    private static string? Known(string preverb, string prefix, ReadOnlySpan<char> rest)
    {
        Span<char> joined = stackalloc char[Tokenizer.MaxTokenLength * 4];
        preverb.CopyTo(joined);
        rest.CopyTo(joined[preverb.Length..]);
        for (var length = Math.Min(rest.Length, LongestStem); length >= 1; length--)
        {
            ReadOnlySpan<char> stem = joined[..(preverb.Length + length)];
            if (KeyByPast.TryGetValue(stem, out var key) && PastEndings.Contains(rest[length..]))
            {
                return key;
            }

            if (KeyByPresent.TryGetValue(stem, out key) && (prefix.Length == 0 ? stem.Length > 2 && BareEndings.Contains(rest[length..]) : PresentEndings.Contains(rest[length..])))
            {
                return key;
            }
        }

        return null;
    }

    private static string? Unknown(string word)
    {
        var prefix = word.StartsWith("наме", StringComparison.Ordinal) ? 4 : word.StartsWith("ме", StringComparison.Ordinal) ? 2
            : word.StartsWith("на", StringComparison.Ordinal) || word.StartsWith("би", StringComparison.Ordinal) ? 2 : 0;
        if (prefix == 0)
        {
            return null;
        }

        if (RegularStem(word[prefix..]) is { } past)
        {
            return past;
        }

        var leastRest = word.StartsWith("ме", StringComparison.Ordinal) || prefix == 4 ? 2 : 3;
        var ending = Array.Find(UnknownPresent, ending => word.EndsWith(ending, StringComparison.Ordinal));
        return ending is not null && word.Length - prefix - ending.Length >= leastRest ? word[prefix..^ending.Length] : null;
    }

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Keys(IEnumerable<(string Stem, string[] Pair)> stems) => stems
        .DistinctBy(stem => stem.Stem)
        .ToFrozenDictionary(stem => stem.Stem, stem => stem.Pair[0].EndsWith("ид", StringComparison.Ordinal) ? stem.Pair[1] : stem.Pair[0], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
