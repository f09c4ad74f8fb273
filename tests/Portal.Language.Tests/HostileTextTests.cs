using System.Diagnostics;

namespace Portal.Language.Tests;

/// <summary>Texts that nobody writes and somebody sends.</summary>
public class HostileTextTests
{
    private const int Long = 100_000;
    private const int Short = 10_000;
    private const int Times = 32;

    private static readonly string[] Fragments =
    [
        "\u0301", "e\u0301\u0302\u0303", "и\u0306", "\uD800", "\uDC00", "\uDC00\uD800", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u202E\u202D\u2066abc\u2069",
        "\u200B\u200D\uFEFF", "ʼ", "oʻ", "'-'", "а-", "a.", "73-1-", "İ", "ıI", "\0", "\uFFFF\uFFFE", "ﷺ", "ﬀ", "क्ष", "ქ", "한", "қ", "ҳо", "лар", "larning", "ymyz", "ся",
        "наме", "ational", "ыл", "\t\r\n", "𐐀", "1", "१",
    ];

    public static TheoryData<int> Pieces => [.. Enumerable.Range(0, Fragments.Length)];

    // By number: test reports cannot carry lone surrogates.
    [Theory]
    [MemberData(nameof(Pieces))]
    public void Text_of_one_piece_repeated_gives_valid_tokens_and_keys(int fragment)
    {
        var text = Repeat(Fragments[fragment], Long);
        Assert.All(Languages.All.Add(Languages.Neutral), analysis => Check(analysis, text));
    }

    [Fact]
    public void Random_mixtures_give_valid_tokens_and_keys()
    {
        var random = new Random(20260);
        for (var round = 0; round < 2_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(4) == 0
                ? ((char)random.Next(0x10000)).ToString() : Fragments[random.Next(Fragments.Length)]));
            Assert.All(Languages.All, analysis => Check(analysis, text));
        }
    }

    /// <summary>One long text against as many letters in short texts: linear work takes the same time, quadratic work thirty-two times as long.</summary>
    [Theory]
    [InlineData("қ-")]
    [InlineData("а\u0301")]
    [InlineData("oʻ")]
    [InlineData("a.")]
        [InlineData("құқықтарымыз ")]
    public void Work_grows_with_the_length_of_the_text(string piece)
    {
        var (shorter, longer) = (Repeat(piece, Short), Repeat(piece, Short * Times));
        Assert.InRange(Fastest(longer, 1) / Fastest(shorter, Times), 0, 12);
    }

    private static double Fastest(string text, int times) => Enumerable.Range(0, 3).Min(_ =>
    {
        var started = Stopwatch.GetTimestamp();
        for (var round = 0; round < times; round++)
        {
            Check(Languages.Of("kk"), text);
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    });

    private static void Check(WordAnalysis analysis, string text)
    {
        var tokens = new Tokenizer(text);
        var (start, position) = (0, 0);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            var forms = analysis.Forms(text, token);
            var valid = token.Length > 0 && token.End <= text.Length && (token.Joined || (token.Start >= start && token.Position >= position))
                && forms.Exact.Length <= Tokenizer.MaxTokenLength && !forms.Stem.Contains(' ', StringComparison.Ordinal);
            Assert.True(valid, $"{analysis.Language.Culture}: {token}");
            (start, position) = token.Joined ? (start, position) : (token.End, token.Position);
        }
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
