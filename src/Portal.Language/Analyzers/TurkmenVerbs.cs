using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>The Turkmen verb, folded Latin (y is both y and ý, a both a and ä). Endings that nouns have too are taken off known roots only.</summary>
internal static class TurkmenVerbs
{
    private const string V = "aeiouy";
    private const string C = "bcdfghjklmnprstwz";
    private const string Any = V + C;

    private const string Roots = """
        barla derne sora tut gozle tap yzarla gora sakla yaz ber al gel git/gid ayt/ayd et/ed anykla hasapla oldur gorkez ugrat jezalandyr ayypla
        ogurla boz yetir duz coz gor iber cykar tassykla seljer gecir bol bil gur gurna yore yerlesdir bejer bellige bildir cagyr cyk dolandyr duzet
        dusundir esasla goldan habarla jogapla kanaatlan kepillendir kesgitle maslahatlas ozlesdir
        peydalan resmilesdir sal sat sazla tamamla ulan yapyl yap/yab yygna ylalas yoldasla
        """;

    public static VerbRules Rules(Finish finish) => new()
    {
        Roots = new VerbRoots(Roots, Shapes, _ => [], root => finish(root)),
        Endings = new VerbEndings("yl il ul l yn in un n", "ma me", FiniteEndings(), "mak mek mag meg an en n yan jak jek", Tails()),
        Finite =
        [
            new("yar yaryn yarin yarsyn yarsin yarys yaris yarlar yarler", Any), new("dy di", "ae") { SecondBefore = "l" }, new("mady medi", Any), new("ndy ndi", "ae") { MinRest = 4, SecondBefore = "l" },
            new("dy di dym dim dum dyn din dun dyk dik duk", "tskpcmz") { MinRest = 4 }, new("yldy ildi uldy", C),
            new("dy di dym dim dyn din sa se", "r") { MinRest = 4, SecondBefore = "yiu" }, new("dym dim dyn din dyk dik", "ae") { MinRest = 4, SecondBefore = "l" },
            new("dynyz diniz dylar diler", Any), new("dum duk dun", C), new("dyk dik", "lrnt") { MinRest = 4 }, new("syn sin", Any) { MinRest = 4 },
            new("sa se", V + "tkp") { MinRest = 4 }, new("maz mez", Any), new("aryn erin", "bcdfghjkmnprstwz") { MinRest = 4 }, new("ar er", "bcdfghjkmnprstwz") { MinRest = 4 },
            new("jak jek", Any) { MinRest = 3 }, new("maly meli", Any),
        ],
        Verbal =
        [
            new("mak mek mag meg", Any), new("yan", Any), new("an en", C) { MinRest = 4 }, new("an en", "ln"), new("yp ip up", C), new("p", "ae"),
            new("n", "ae") { MinRest = 4, SecondBefore = "l" }, new("jak jek", Any),
        ],
        Negation = [new("ma me", Any)],
        Voice = [new("yl il ul", C), new("l", "ae") { MinRest = 4 }, new("n", "ae") { MinRest = 4, SecondBefore = "l" }],
        Short = new WordSet("et al ber gel bol"),
    };

    // git, gidýär; derňe, derňäp.
    private static IEnumerable<string> Shapes(string root) => root[^1] == 'e' && root.Length > 3 ? [root[..^1] + 'a'] : [];

    private static IEnumerable<string> FiniteEndings() =>
    [
        .. VerbEndings.Combine("dy di du", "- m n k nyz niz lar ler"), .. VerbEndings.Combine("yar ar er", "- yn in syn sin ys is synyz siniz lar ler"),
        .. VerbEndings.Combine("sa se", "- m n k nyz niz lar ler"), "syn", "sin", "sun", "synlar", "sinler", "yn", "in", "un", "n", "nyz", "niz",
        "p", "yp", "ip", "up", "maly", "meli", "z", "zlar", "zler", "an", "man", "men",
    ];

    private static IEnumerable<string> Tails() =>
        VerbEndings.Combine("- lar ler", "- y i sy si ym im yn in ymyz imiz ynyz iniz", "- n y i ny ni nyn nin yn in a e na ne ga ge da de nda nde dan den ndan nden");
}
