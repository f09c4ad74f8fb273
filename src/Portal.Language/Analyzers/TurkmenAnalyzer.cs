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

    private static readonly FrozenSet<string> VerbRoots = Suffixes.Words("et al ber gel bol");

    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["suda"] = "sud", ["yola"] = "yol", ["ise"] = "is", ["ile"] = "il", ["ila"] = "il",
    };

    private static readonly SuffixRule[] Copula = [new("dyrlar dirler durlar dyr dir dur", Any)];

    private static readonly SuffixRule[] Verbal =
        [new("mak mek mag meg", Any), new("yan yar yarlar yarler", Any), new("an en", "ln"), new("yp ip up", C), new("maly meli", Any)];

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
        Protected = Suffixes.Words(
            "medisina gora adam madda maddy dunya kada jeza ene hukuman polisiya watan wagt aslan maslahat"),
        ShortRoots = Suffixes.Words("is oy el er ot dil soz sud yer yurt yas kazi"),
        EndingInS = Suffixes.Words("esas heves nefes mejlis polis teklis"),
        Verb = StripVerb,
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
        return word.Length < 3 ? word : Stemmer.Stem(Stemmer.Protected.Contains(word) ? word : Suffixes.Strip(word, Copula, 3, []));
    }

    public bool IsStopWord(string surface) => Stops.Contains(surface);

    private static string StripVerb(string word)
    {
        var root = Suffixes.Strip(word, Verbal, 3, VerbRoots);
        return root == word ? word : Suffixes.StripPassive(root, ["yl", "il", "ul"], C, 'l', "ae");
    }

    private static string Finish(string word)
    {
        var stem = word.Length >= 5 && ((word[^1] == 'n' && "aeo".Contains(word[^2])) || (word[^1] == 's' && "ae".Contains(word[^2]))) ? word[..^1] : word;
        stem = (stem.Length > 3 && stem[^1] is 'y' or 'i') || (stem.Length > 4 && stem[^1] is 'a' or 'e') ? stem[..^1] : stem;
        stem = stem.Length > 2 ? Suffixes.ReplaceLast(stem, "gbj", "kpc") : stem;
        stem = stem.Length > 3 ? Suffixes.ReplaceLast(stem, "d", "t") : stem;
        return Suffixes.Elide(stem, V, C, "yiu", "nlrzm");
    }
}
