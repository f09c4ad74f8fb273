using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>Kazakh, in Cyrillic or any of its Latin alphabets. The folded alphabet is what a Russian keyboard can type.</summary>
public sealed class KazakhAnalyzer : ILanguageAnalyzer
{
    private const string V = "аеиоуыэюяё";
    private const string Voiced = "жзлрйумнбвгд";
    private const string Voiceless = "птксшщчхцфбвгд";
    private const string Consonants = "бвгджзйклмнпрстуфхцчшщ";

    private static readonly CharacterMap Folded = new("әғқңөұүһіёцщ", "агкноуухиесш", "ъь" + Letters.Apostrophe);

    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "және мен бен пен да де та те үшін бойынша туралы ол бұл осы сол бір әр болып болады немесе емес арқылы кейін дейін өз");

    private static readonly TurkicStemmer Stemmer = new()
    {
        Relational = [new("дагы деги", V + Voiced), new("тагы теги", Voiceless), new("ндагы ндеги", "ыи"), new("дай дей", V + Voiced), new("тай тей", Voiceless)],
        Case =
        [
            new("нын нин", V + "мн"), new("дын дин", Voiced), new("тын тин", Voiceless), new("ны ни", V), new("ды ди", Voiced), new("ты ти", Voiceless),
            new("га ге", V + Voiced), new("ка ке", Voiceless), new("на не", "ыи"), new("да де", V + Voiced), new("та те", Voiceless), new("нда нде", "ыи"),
            new("дан ден", V + Voiced), new("тан тен", Voiceless), new("нан нен", "мныи"), new("мен", V + Voiced), new("бен", "жз"), new("пен", Voiceless),
        ],
        Accusative = [new("н", "ыи")],
        Possessive =
        [
            new("сы си", "аеюяоэё"), new("сы си", "ыи") { SecondBefore = "ш" }, new("ы и", Voiceless + Voiced),
            new("ымыз имиз ыныз иниз", Voiceless + Voiced), new("мыз миз ныз низ", V),
        ],
        Plural = [new("лар лер", V + "рлйу"), new("дар дер", "жзмнлбвгд"), new("тар тер", Voiceless)],
        Protected = new WordSet(
            "такырып карындас сауда палата апта кару тау дау жау коргон корган адам орман басшы жару неке жеке арка мекен отан казан тартип "
            + "кауип калып салып озбыр автор аула закон билик экстремизм жаза кала бала мектеп"),
        ShortRoots = new WordSet("ел ер уй ис ат ой ай от ан аз ак ул тил соз"),
        EndingInS = new WordSet("кенес талас тенес елес егес арыс"),
        Verbs = KazakhVerbs.Rules(Finish),
        Finish = Finish,
    };

    public string Culture => "kk";

    public string Fold(string surface)
    {
        var word = Scripts.HasCyrillic(surface) ? Scripts.RepairLookAlikes(surface.Replace('h', 'һ'))
            : Scripts.HasLatin(surface) ? KazakhScript.ToCyrillic(surface.Replace(Letters.Apostrophe.ToString(), "", StringComparison.Ordinal))
            : surface;
        return Folded.Apply(word);
    }

    public string Stem(string folded) => Stemmer.Stem(folded);

    public bool IsStopWord(string surface) => Stops.Contains(surface);

    private static string Finish(ReadOnlySpan<char> word)
    {
        // заман|ы and зама|ны cannot be told apart: the final н is given up.
        word = word.Length >= 5 && word[^1] == 'н' && "аеыио".Contains(word[^2]) ? word[..^1] : word;
        word = word.Length > 3 && word[^1] is 'ы' or 'и' ? word[..^1] : word;
        var stem = word.Length > 2 ? Suffixes.ReplaceLast(word, "гб", "кп") : word.ToString();
        return Suffixes.Elide(stem, "аеиоуыюя", Consonants, "ыи", "кнлрпмз");
    }
}
