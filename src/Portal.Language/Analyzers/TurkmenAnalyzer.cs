using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>Turkmen, in Latin or Cyrillic, typed with or without its diacritics.</summary>
public sealed class TurkmenAnalyzer : ILanguageAnalyzer
{
    private const string V = "aeiouy";
    private const string C = "bcdfghjklmnprstwz";
    private const string Any = V + C;

    private static readonly CharacterMap Folded = new("äçžňöşüýâêîôûáéíóúñ", "acznosuyaeiouaeioun", Letters.Apostrophe.ToString());

    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "we ýa hem bilen üçin bu şu ol her bir däl diýip göz boýunça arkaly soň çenli öz ähli hiç bolan");

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["suda"] = "sud", ["yola"] = "yol", ["ise"] = "is", ["ile"] = "il", ["ila"] = "il",
    };

    private static readonly SuffixRule[] Copula = [new("dyrlar dirler durlar dyr dir dur", Any)];

    private static readonly TurkicStemmer Stemmer = new()
    {
        Relational = [new("daky daki", Any), new("ndaky ndaki", "yi")],
        Case =
        [
            new("yn in un", C), new("nyn nin nun", V), new("ny ni", V), new("a e", C) { MinRest = 4 }, new("na ne", "yiu"), new("da de dan den", Any),
            new("nda nde ndan nden", "yiu"),
        ],
        Possessive =
        [
            new("sy si", "aeo"), new("sy si", "yi") { SecondBefore = "cjlg" }, new("y i u", C), new("ymyz imiz ynyz iniz", C), new("myz miz nyz niz", V),
        ],
        Plural = [new("lar ler", Any)],
        Protected = new WordSet(
            "medisina gora adam madda maddy dunya kada jeza ene hukuman polisiya watan wagt aslan maslahat edara"),
        ShortRoots = new WordSet("is oy el er ot dil soz sud yer yurt yas kazi"),
        EndingInS = new WordSet("esas heves nefes mejlis polis teklis"),
        Verbs = TurkmenVerbs.Rules(Finish),
        Finish = Finish,
    };

    public string Culture => "tk";

    public string Fold(string surface) => Folded.Apply(Scripts.HasCyrillic(surface) ? TurkmenScript.ToLatin(surface) : surface);

    public string Stem(string folded)
    {
        // Voiced before a vowel: ýurt, ýurdy; serhet, serhedi.
        var word = folded.StartsWith("yurd", StringComparison.Ordinal) ? "yurt" + folded[4..]
            : folded.StartsWith("serhed", StringComparison.Ordinal) ? "serhet" + folded[6..]
            : Irregular.GetValueOrDefault(folded, folded);
        return word.Length < 3 || Stemmer.Protected.Contains(word) ? Stemmer.Stem(word) : Stemmer.Stem(Suffixes.Strip(word, Copula, 3, Stemmer.ShortRoots));
    }

    public bool IsStopWord(string surface) => Stops.Contains(surface);

    private static string Finish(ReadOnlySpan<char> word)
    {
        word = word.Length >= 5 && ((word[^1] == 'n' && "aeo".Contains(word[^2])) || (word[^1] == 's' && "ae".Contains(word[^2]))) ? word[..^1] : word;
        word = (word.Length > 3 && word[^1] is 'y' or 'i') || (word.Length > 4 && word[^1] is 'a' or 'e') ? word[..^1] : word;
        var stem = word.Length > 3 ? Suffixes.ReplaceLast(word, "gbjd", "kpct") : word.Length > 2 ? Suffixes.ReplaceLast(word, "gbj", "kpc") : word.ToString();
        return Suffixes.Elide(stem, V, C, "yiu", "nlrzm");
    }
}
