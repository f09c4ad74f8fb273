using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>Kyrgyz: as Kazakh, with vowel harmony in four ways.</summary>
public sealed class KyrgyzAnalyzer : ILanguageAnalyzer
{
    private const string V = "аеиоуыэюяё";
    private const string Voiced = "жзлрйумнбвгд";
    private const string VoicedConsonants = "жзлрймнбвгд";
    private const string Voiceless = "птксшщчхцфбвгд";
    private const string Consonants = "бвгджзйклмнпрстфхцчшщ";

    private static readonly CharacterMap Folded = new("ңөүё", "ноуе", "ъь" + Letters.Apostrophe);

    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "жана менен же да де үчүн боюнча тууралуу ал бул ушул ошол бир ар болуп эле эмес аркылуу кийин чейин өз бардык");

    private static readonly TurkicStemmer Stemmer = new()
    {
        Relational =
        [
            new("йт", "аеыиоуэ"), new("дагы деги догу догы", V + Voiced), new("тагы теги тогу", Voiceless), new("ндагы ндеги ндогу", "ыиу"),
            new("дай дей дой", V + Voiced), new("тай тей той", Voiceless),
        ],
        Case =
        [
            new("нын нин нун", V + "мн"), new("дын дин дун", Voiced), new("тын тин тун", Voiceless),
            new("ны ни ну", V), new("ды ди ду", Voiced), new("ты ти ту", Voiceless),
            new("га ге го", V + Voiced), new("ка ке ко", Voiceless), new("на не но", "ыиу"),
            new("да де до", V + Voiced), new("та те то", Voiceless), new("нда нде ндо", "ыиу"),
            new("дан ден дон", V + Voiced), new("тан тен тон", Voiceless), new("нан нен нон", "ыиу"),
        ],
        Accusative = [new("н", "ыиу")],
        Possessive =
        [
            new("сы си су", V), new("ы и у", Voiceless + VoicedConsonants), new("ыбыз ибиз убуз ыныз иниз унуз", Voiceless + Voiced),
            new("быз биз буз ныз низ нуз", V),
        ],
        Plural = [new("лар лер лор", V + "рйл"), new("дар дер дор", "жзмнлрйбвгд"), new("тар тер тор", Voiceless)],
        Protected = new WordSet(
            "кошуун соода башка бирге бирок чектоо жаран тартип коркунуч элуу тоо суу туу нике жеке адам коргон мыйзам эне ата арка орто курам мектеп"),
        ShortRoots = new WordSet("эл эр уй иш ат ой ай от кыз тил соз сот"),
        Verbs = KyrgyzVerbs.Rules(Finish),
        Finish = Finish,
    };

    public string Culture => "ky";

    public string Fold(string surface) => Folded.Apply(Scripts.RepairLookAlikes(surface));

    public string Stem(string folded)
    {
        // бала, балдар: the one irregular plural that every text has.
        var word = folded.StartsWith("балдар", StringComparison.Ordinal) ? "балалар" + folded[6..] : folded;
        return !Stemmer.Protected.Contains(word) && KyrgyzVerbs.RootOfAction(word) is { } root
            ? Stemmer.Verbs.KnownKey(word) ?? Finish(root)
            : Stemmer.Stem(word);
    }

    public bool IsStopWord(string surface) => Stops.Contains(surface);

    private static string Finish(ReadOnlySpan<char> word)
    {
        word = word.Length >= 5 && word[^1] == 'н' && "аеыиоу".Contains(word[^2]) ? word[..^1] : word;
        word = word.Length > 3 && word[^1] is 'ы' or 'и' or 'у' && word[^2] != word[^1] ? word[..^1] : word;
        var stem = word.Length > 2 ? Suffixes.ReplaceLast(word, "гб", "кп") : word.ToString();
        return Suffixes.Elide(stem, "аеиоуыюяэ", Consonants, "ыиу", "кнлрпмз");
    }
}
