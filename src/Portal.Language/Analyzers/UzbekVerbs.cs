using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>The Uzbek verb, folded Latin (x is h, no apostrophes). Endings that nouns have too are taken off known roots only.</summary>
internal static class UzbekVerbs
{
    private const string V = "aeiou";
    private const string C = "bcdfghjklmnpqrstvyz";
    private const string Any = V + C;

    private const string Roots = """
        tekshir terga aybla qama ushla jazola aniqla qoriqla saqla tohtat kuzat izla buz bajar yoz ber ol kel ket ayt sora tasdiqla isbotla chiqar kor
        ogirla yubor oldir korsat belgila qidir himoyala ajrat qil et bol top qol tur bor bil yurit otkaz ornat tuz tashkillashtir alda qorqit yashir och
        yop qaytar qayt tort sot kir chiq boshla tugat toldir tushuntir tushir qolla bahola boshat foydalan tarqat uzaytir qisqart ogohlantir
        zorla kuchaytir taminla rasmiylashtir rivojlantir korsat ishla ishlat oqi uchrat yetkaz topshir baholat
        """;

    public static VerbRules Rules(Finish finish) => new()
    {
        Roots = new VerbRoots(Roots, _ => [], _ => [], root => finish(root)),
        Endings = new VerbEndings(
            "il l in n", "ma", FiniteEndings(), "ish sh moq gan kan qan ayotgan yotgan adigan ydigan slik", Tails()),
        Finite =
        [
            new("adi", C) { NotAfter = ["maqs", "sav", "l"] }, new("ydi", "aou"), new("aman amiz asan asiz adilar", C) { MinRest = 4, NotAfter = ["l"] },
            new("yman ymiz ysan ysiz ydilar", "aou"), new("di dilar", "a") { MinRest = 4, NotAfter = ["sava", "maqsa"] }, new("dim dingiz dilar", Any) { NotAfter = ["taq"] }, new("dik ding", "a") { MinRest = 4 },
            new("yapti yapman yapmiz yapsan yaptilar", Any), new("sa", "a") { MinRest = 4 }, new("sin", C) { MinRest = 4 }, new("moqda moqchi", Any),
            new("ildi iladi", C), new("madi madilar", Any),
            new("ndi", "a") { MinRest = 4, SecondBefore = "l" }, new("sin ng", "a") { MinRest = 4, SecondBefore = "l" }, new("di ding dik", "tkp") { MinRest = 4 },
            new("di ding dik sa", "r") { MinRest = 4, SecondBefore = "i" }, new("iladigan", C), new("may maslik", "ailnrtz") { MinRest = 4 },
        ],
        Verbal =
        [
            new("ayotgan adigan", C) { NotAfter = ["l"] }, new("yotgan ydigan", V), new("gan", Any), new("kan", "k"), new("qan", "q"), new("ish", C), new("moq", Any), new("ib", C),
            new("maslik", Any), new("b", "a") { MinRest = 4 }, new("ishish", C), new("sh", "a") { MinRest = 4 },
        ],
        Negation = [new("ma", Any)],
        Voice = [new("il", C), new("ish", C), new("l", "a"), new("n", "a") { MinRest = 4, SecondBefore = "l" }],
        Short = new WordSet("ol bor kel ber qil et"),
    };

    private static IEnumerable<string> FiniteEndings() =>
    [
        .. VerbEndings.Combine("di sa", "- m ng k ngiz lar"), .. VerbEndings.Combine("a y", "di man san miz siz dilar"), "y",
        .. VerbEndings.Combine("yap ayap", "ti man san miz siz tilar"), .. VerbEndings.Combine("b ib", "- di man san miz siz dilar"),
        "sin", "sinlar", "ng", "ing", "nglar", "inglar", "ar", "arlar", "s", "slar", "guncha", "gach", "gani", "gali", "moqda", "moqchi",
        .. VerbEndings.Combine("moqda moqchi", "man miz siz lar"),
    ];

    private static IEnumerable<string> Tails() =>
        VerbEndings.Combine("- lar", "- i si im m ing ng imiz miz ingiz ngiz", "- ni ning ga ka qa da dan gacha dagi cha dir");
}
