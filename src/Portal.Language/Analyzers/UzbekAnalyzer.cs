using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>Uzbek, in Latin (with any apostrophe or none) or Cyrillic; x and h, which writers confuse most, are one letter.</summary>
public sealed class UzbekAnalyzer : ILanguageAnalyzer
{
    private const string V = "aeiou";
    private const string C = "bcdfghjklmnpqrstvyz";
    private const string Any = V + C;

    private static readonly CharacterMap Folded = new("xñōŏõöğḡ", "hnoooogg", Letters.Apostrophe.ToString());

    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "va bilan uchun ham yoki bu shu ushbu oʻsha u har bir boʻlgan boʻlishi kerak esa deb haqida boʻyicha emas orqali keyin");

    private static readonly FrozenSet<string> VerbRoots = Suffixes.Words("ol bor kel ber qil et");
    private static readonly SuffixRule[] Copula = [new("dir dirlar", Any) { NotAfter = ["taq", "koman", "cho", "qo", "na"] }];
    private static readonly SuffixRule[] Reciprocal = [new("ish", C)];

    private static readonly SuffixRule[] Verbal =
    [
        new("ayotgan adigan", C), new("yotgan ydigan", V), new("gan", Any), new("kan", "k"), new("qan", "q"), new("ish", C), new("moq", Any), new("ib", C),
    ];

    private static readonly TurkicStemmer Stemmer = new()
    {
        Relational = [new("adi", C) { NotAfter = ["maqs", "sav"] }, new("ydi", "aou"), new("dagi niki", Any), new("larcha", Any), new("dek day", Any)],
        Case = [new("ni", Any) { NotAfter = ["ga"] }, new("ning ga da dan gacha", Any), new("ka", "k"), new("qa", "q")],
        Possessive = [new("si", "aou"), new("si", "i"), new("i", C), new("imiz ingiz", C), new("miz ngiz", V)],
        Plural = [new("lar", Any)],
        Protected = Suffixes.Words(
            "tarmoq xohish hohish rais soliq odam dunyo modda oila boshqa barcha qanday tashkilot davlat fuqaro asosan insonlik kumush qurban bolgan "
            + "tuman qurilish jazo qamoqda"),
        ShortRoots = Suffixes.Words("ish uy el er ot oy tog yol til soz sud jinoyat qul"),
        EndingInS = Suffixes.Words(
            "rais asos majlis kurs bahs hamnafas meros nomus tashhis olmos ihlos qiyos hodis nafas havas qafas libos ashyos pulis nufus iblis sirius "
            + "korpus avtobus virus status kampus fokus resurs"),
        Verb = StripVerb,
        Finish = Finish,
    };

    public string Culture => "uz";

    public string Fold(string surface)
    {
        var latin = Scripts.HasCyrillic(surface) ? UzbekScript.ToLatin(surface).Replace('ʻ', Letters.Apostrophe) : surface;
        return Folded.Apply(latin).Replace("ş", "sh", StringComparison.Ordinal).Replace("ç", "ch", StringComparison.Ordinal);
    }

    public string Stem(string folded)
    {
        if (folded.Length < 3)
        {
            return folded;
        }

        var passive = folded.EndsWith("iladi", StringComparison.Ordinal) ? 5 : folded.EndsWith("ildi", StringComparison.Ordinal) ? 4 : 0;
        if (passive > 0 && folded.Length >= passive + 3)
        {
            return Finish(folded[..^passive]);
        }

        return Stemmer.Stem(Stemmer.Protected.Contains(folded) ? folded : Suffixes.Strip(folded, Copula, 3, []));
    }

    public bool IsStopWord(string surface) => Stops.Contains(surface);

    private static string StripVerb(string word)
    {
        var root = Suffixes.Strip(word, Verbal, 3, VerbRoots);
        return root != word ? StripPassive(Suffixes.Strip(root, Reciprocal, 3, VerbRoots))
            : word.Length >= 6 && word.EndsWith("ash", StringComparison.Ordinal) ? StripPassive(word[..^2])
            : word;
    }

    private static string StripPassive(string word) => Suffixes.StripPassive(word, ["il"], C, 'l', "a");

    private static string Finish(string word)
    {
        var stem = word.Length >= 5 && word[^1] == 'n' && "aoui".Contains(word[^2]) ? word[..^1] : word;
        stem = stem.Length > 3 && stem[^1] == 'i' ? stem[..^1] : stem;
        stem = stem.Length > 3 ? Suffixes.ReplaceLast(stem, "gq", "kk") : stem;
        return stem.Length < 5 ? stem : Suffixes.Elide(stem, V, "bdfghjklmnpqrstvyz", "aiu", "rlnmz");
    }
}
