using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>
/// The Kazakh verb, folded (the endings of school grammars: voice, negation, tense, person). Endings that nouns have too are taken off known roots only.
/// </summary>
internal static class KazakhVerbs
{
    private const string V = "аеиоуыэюяё";
    private const string Voiced = "жзлрйумнбвгд";
    private const string Voiceless = "птксшщчхцфбвгд";

    // Frequent verbs and those of police texts. Roots that are common nouns too (қара, тап) stand here only where the noun means the same.
    private const string Roots = """
        тексер терге айыпта кама уста тинт жазала аныкта хабарла корга сакта токтат кузет бакыла изде буз орында тирке жаз бер ал кел кет айт сура
        куаландыр далелде шыгар кара зертте урла кабылда жибер олтир корсет белгиле тап/таб/тау бол кыл ет жаса орналастыр усын куат бекит
        откиз жургиз жур кор/кору бил уйымдастыр ынтымактас бурмала алда кинала мажбурле коркыт шабуылда жасыр ашыкта аш жап/жаб/жау кайтар
        кайт тарт тасымалда сат отир тур кир шык баста аякта толтыр тусиндир тусир карсылас колда кур ат жет жеткиз
        тагайында бага бос босат колдан пайдалан сотта айгакта куалас танысты тарат узарт кыскарт ескерт болдырма тый зорла
        """;

    public static VerbRules Rules(Finish finish) => new()
    {
        Roots = new VerbRoots(Roots, Shapes, _ => [], root => finish(root)),
        Endings = new VerbEndings("ыл ил л ын ин н", "ма ме ба бе па пе", FiniteEndings(), "у ган ген кан кен атын етин йтын йтин", Tails())
        {
            Hard = "тк",
            Voiceless = "птксшчхцф",
        },
        Finite =
        [
            new("йды йди", "аеыиоу"), new("ады еди", Voiceless + Voiced) { NotAfter = ["л", "пт", "кт", "ст", "шт", "мд", "нд", "зд"] }, new("ймын ймин ймыз ймиз йсын йсин йсыз йсиз", "аеыи"),
            new("амын емин", Voiceless + Voiced), new("ды ди дым дим дын дин дыныз диниз", "аеыи"), new("дык дик", "аеыи") { MinRest = 4 },
            new("дык дик атын етин асын есин амыз емиз асыз есиз", "р") { MinRest = 4, SecondBefore = "ыи" },
            new("мады меди", V + "рлйу"), new("бады беди", "жзмн"), new("пады педи", Voiceless),
            new("йтын йтин", "аеыи"), new("натын нетин", "ае") { MinRest = 4, SecondBefore = "л" }, new("ылатын илетин", Voiced + Voiceless),
            new("латын летин", "ае") { MinRest = 5 }, new("ылды илди ылады иледи", "бвгджзйклмнпрт") { MinRest = 4 },
            new("дым дим дыныз диниз", Voiced), new("тым тим тыныз тиниз", Voiceless), new("са се", V + Voiced + Voiceless) { MinRest = 4 },
            new("сын син", Voiced + Voiceless) { MinRest = 4 }, new("ныз низ", "ае") { MinRest = 4 },
        ],
        Verbal =
        [
            new("ган ген", V + Voiced), new("кан кен", Voiceless), new("атын етин", Voiceless + Voiced), new("йтын йтин", "аеыи"),
            new("ып ип", Voiceless + Voiced) { MinRest = 4 }, new("п", "ае") { MinRest = 5, SecondBefore = "лдт" }, new("у", "аебвгджзйклмнпрстфхцчшщ") { MinRest = 4 },
        ],
        Negation = [new("ма ме", V + "рлйу"), new("ба бе", "жзмн"), new("па пе", Voiceless)],
        Voice = [new("ыл ил", Voiceless + Voiced), new("л", "ае") { MinRest = 4 }, new("н", "ае") { MinRest = 4, SecondBefore = "л" }],
    };

    private static IEnumerable<string> Shapes(string root) => root[^1] switch
    {
        'к' => [root[..^1] + 'г'],
        'п' => [root[..^1] + 'б'],
        _ => [],
    };

    private static IEnumerable<string> FiniteEndings() =>
    [
        .. VerbEndings.Combine("ды ди ты ти", "- м н к ныз низ ныздар низдер"), .. VerbEndings.Combine("а е й", "ды ди мын мин сын син мыз миз сыз сиз"),
        .. VerbEndings.Combine("са се", "- м н к ныз низ"), .. VerbEndings.Combine("п ып ип", "- ты ти пын пин сын син пыз пиз сыз сиз"),
        "сын", "син", "ныз", "низ", "ыныз", "иниз", "йык", "йик", "айык", "ейик", "мак", "мек", "пак", "пек", "бак", "бек", "ганша", "генше", "гали", "гели",
    ];

    private static IEnumerable<string> Tails() => VerbEndings.Combine(
        "- лар лер дар дер тар тер", "- ы и сы си ым им м ын ин н ымыз имиз мыз миз ыныз иниз ныз низ",
        "- нын нин дын дин тын тин ны ни ды ди ты ти н га ге ка ке на не да де та те нда нде дан ден тан тен нан нен мен бен пен дагы деги");
}
