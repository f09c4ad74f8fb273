using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>The Kyrgyz verb, folded: harmony in а е о and ы и у. Endings that nouns have too are taken off known roots only.</summary>
internal static class KyrgyzVerbs
{
    private const string V = "аеиоуыэюяё";
    private const string Voiced = "жзлрйумнбвгд";
    private const string Voiceless = "птксшщчхцфбвгд";

    private const string Roots = """
        текшер терге айыпта кама карма тинт жазала аныкта кабарла корго сакта токтот кузот байка изде буз аткар катта жаз бер ал кел кет айт сура
        куболондур далилде чыгар кара изилде уурда жибер олтур корсот белгиле чеч бол кыл эт жаса откор жургуз жур кор бил уюштур кызматташ
        бурмала алда кына мажбурла коркут жашыр ач жап/жаб кайтар кайт тарт ташы сат отур тур кир чык башта бутур толтур тушундур тушур колдо кур
        ат жет жеткир баала бошот колдон пайдалан сотто тарат узарт кыскарт эскерт зордо кубала камсызда суйло
        """;

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("аеиоуы");

    private static readonly WordSet CaseAfterAction = new(VerbEndings.Combine(
        "- лор лар", "- су м н буз нуз", "- нун ну н го га до да дон дан но на ндо нда нон нан лук"));

    public static VerbRules Rules(Finish finish) => new()
    {
        Roots = new VerbRoots(Roots, Shapes, Actions, root => finish(root)),
        Endings = new VerbEndings(
            "ыл ил ул л ын ин ун н ыш иш уш ш", "ба бе бо па пе по", FiniteEndings(), "уу ган ген гон кан кен кон", Tails())
        {
            Hard = "тк",
            Voiceless = "птксшчхцф",
        },
        Finite =
        [
            new("йт", "аеыиоуэ"), new("ылат илет улат улот ышат ишет ушат ушот ндырат ндирет ндурот турот турат", Voiced + Voiceless), new("лат лет лот", "аео") { MinRest = 4 },
            new("бады беди бодо боду", V + Voiced), new("пады педи поду", Voiceless), new("ат ет от асын есин осун абыз ебиз обуз асыз есиз осуз дык дик дук", "р") { MinRest = 4, SecondBefore = "ыиу" },
            new("нды нди нду", "аео") { MinRest = 5, SecondBefore = "л" },
            new("ныз низ нуз", "аео") { MinRest = 4, SecondBefore = "лдт" }, new("сын син сун", "аео") { MinRest = 5, SecondBefore = "лдт" },
            new("ймын ймин ймун йбыз йбиз йбуз йсын йсин йсун йсыз йсиз йсуз", "аеоыиу"), new("амын емин омун абыз ебиз обуз", Voiced + Voiceless),
            new("ды ди ду дым дим дум дын дин дун дыныз диниз дунуз", "аеоыи"), new("дык дик дук", "аеоыи") { MinRest = 4 },
            new("дым дим дум дыныз диниз дунуз", Voiced), new("тым тим тум тыныз тиниз тунуз", Voiceless), new("са се со", V + Voiced + Voiceless) { MinRest = 4 },
            new("сын син сун", Voiced + Voiceless) { MinRest = 4 }, new("ышты ишти ушту", Voiced + Voiceless) { MinRest = 4 }, new("шты шти шту", "аео") { MinRest = 4 },
        ],
        Verbal =
        [
            new("ган ген гон", V + Voiced), new("кан кен кон", Voiceless), new("ышкан ишкен ушкан ушкон", Voiced + Voiceless) { MinRest = 4 },
            new("шкан шкен шкон", "аео") { MinRest = 4 }, new("ып ип уп", Voiceless + Voiced) { MinRest = 4 }, new("п", "аео") { MinRest = 5, SecondBefore = "лдт" }, new("уу", Voiced + Voiceless),
        ],
        Negation = [new("ба бе бо", V + Voiced), new("па пе по", Voiceless)],
        Voice = [new("ыл ил ул", Voiceless + Voiced), new("л", "аео") { MinRest = 4 }, new("н", "аео") { MinRest = 4, SecondBefore = "л" }],
    };

    /// <summary>
    /// The noun of action -оо swallows the root's last vowel (жаралоо of жарала, иргөө of ирге); harmony with the syllable before gives it back.
    /// Null when the word is no such noun.
    /// </summary>
    public static string? RootOfAction(string word)
    {
        var at = word.LastIndexOf("оо", StringComparison.Ordinal);
        var before = at < 2 ? -1 : word.AsSpan(0, at).LastIndexOfAny(Vowels);
        return before < 0 || !CaseAfterAction.Contains(word.AsSpan(at + 2)) ? null
            : word[..at] + (word[before] switch { 'а' or 'ы' => 'а', 'е' or 'и' => 'е', 'у' when word.AsSpan(0, before).ContainsAny('о', 'у') => 'а', _ => 'о' });
    }

    private static IEnumerable<string> Shapes(string root) => root[^1] switch
    {
        'к' => [root[..^1] + 'г'],
        'п' => [root[..^1] + 'б'],
        _ => [],
    };

    // карма, кармоо; терге, тергөө: the noun of action swallows the root's vowel.
    private static IEnumerable<string> Actions(string root) => root[^1] is 'а' or 'е' or 'о' ? [root[..^1] + "оо"] : [];

    private static IEnumerable<string> FiniteEndings() =>
    [
        .. VerbEndings.Combine("ды ди ду ты ти ту", "- м н к ныз низ нуз"),
        .. VerbEndings.Combine("а е о й", "т мын мин мун м сын син сун быз биз буз сыз сиз суз"),
        .. VerbEndings.Combine("са се со", "- м н к ныз низ нуз"), .. VerbEndings.Combine("п ып ип уп", "- тыр тир тур"),
        "сын", "син", "сун", "ныз", "низ", "нуз", "ыныз", "иниз", "унуз", "мак", "мек", "мок", "ганча", "генче", "гонча", "канча", "кенче", "конча",
    ];

    private static IEnumerable<string> Tails() => VerbEndings.Combine(
        "- лар лер лор дар дер дор тар тер тор", "- ы и у сы си су ым им ум м ын ин ун н ыбыз ибиз убуз быз биз буз ыныз иниз унуз ныз низ нуз",
        "- нын нин нун дын дин дун тын тин тун ны ни ну ды ди ду ты ти ту н га ге го ка ке ко на не но да де до та те то нда нде ндо "
        + "дан ден дон тан тен тон нан нен нон дагы деги догу");
}
