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

    private static readonly SuffixRule[] Copula = [new("dir dirlar", Any) { NotAfter = ["taq", "koman", "cho", "qo", "na"] }];

    private static readonly TurkicStemmer Stemmer = new()
    {
        Relational = [new("adi", C) { NotAfter = ["maqs", "sav"] }, new("ydi", "aou"), new("dagi niki", Any), new("larcha", Any), new("dek day", Any)],
        Case = [new("ni", Any) { NotAfter = ["ga"] }, new("ning ga da dan gacha", Any), new("ka", "k"), new("qa", "q")],
        Possessive = [new("si", "aou"), new("si", "i"), new("i", C), new("imiz ingiz", C), new("miz ngiz", V)],
        Plural = [new("lar", Any)],
        Protected = new WordSet(
            "tarmoq xohish hohish rais soliq odam dunyo modda oila boshqa barcha qanday tashkilot davlat fuqaro asosan insonlik kumush qurban bolgan "
            + "tuman qurilish jazo qamoqda"),
        ShortRoots = new WordSet("ish uy el er ot oy tog yol til soz sud jinoyat qul"),
        EndingInS = new WordSet(
            "rais asos majlis kurs bahs hamnafas meros nomus tashhis olmos ihlos qiyos hodis nafas havas qafas libos ashyos pulis nufus iblis sirius "
            + "korpus avtobus virus status kampus fokus resurs"),
        Verbs = UzbekVerbs.Rules(Finish),
        Finish = Finish,
    };

    public string Culture => "uz";

    public string Fold(string surface)
    {
        var latin = Scripts.HasCyrillic(surface) ? UzbekScript.ToLatin(surface).Replace('ʻ', Letters.Apostrophe) : surface;
        return Folded.Apply(latin).Replace("ş", "sh", StringComparison.Ordinal).Replace("ç", "ch", StringComparison.Ordinal);
    }

    public string Stem(string folded) =>
        folded.Length < 3 || Stemmer.Protected.Contains(folded) ? Stemmer.Stem(folded) : Stemmer.Stem(Suffixes.Strip(folded, Copula, 3, Stemmer.ShortRoots));

    public bool IsStopWord(string surface) => Stops.Contains(surface);

    private static string Finish(ReadOnlySpan<char> word)
    {
        word = word.Length >= 5 && word[^1] == 'n' && "aoui".Contains(word[^2]) ? word[..^1] : word;
        word = word.Length > 3 && word[^1] == 'i' ? word[..^1] : word;
        var stem = word.Length > 3 ? Suffixes.ReplaceLast(word, "gq", "kk") : word.ToString();
        return stem.Length < 5 ? stem : Suffixes.Elide(stem, V, "bdfghjklmnpqrstvyz", "aiu", "rlnmz");
    }
}
