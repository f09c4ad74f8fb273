using System.Diagnostics;
using System.Text;

namespace Portal.Language.Tests;

public sealed class AnyTextTests
{
    [Fact]
    public void No_characters_whatsoever_break_the_analysis()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var text = RandomText(new Random(seed));
            foreach (var analysis in Languages.All)
            {
                var tokens = new Tokenizer(text);
                while (tokens.MoveNext())
                {
                    var forms = analysis.Forms(text, tokens.Current);
                    Assert.InRange(tokens.Current.End, 1, text.Length);
                    Assert.DoesNotContain(forms.Stem, static c => c is '"' or ' ' or '\0' or '*');
                }
            }
        }
    }

    [Theory]
    [InlineData("'")]
    [InlineData("-")]
    [InlineData("а\u0301")]
    [InlineData("a-")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\uD800")]
    [InlineData("о'")]
    public void Long_texts_take_linear_time(string piece)
    {
        var watch = Stopwatch.StartNew();
        var text = new StringBuilder().Insert(0, piece, 200_000).ToString();
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            Languages.Of("kk").Forms(text, tokens.Current);
        }

        // Quadratic time would be hours; the bound leaves room for a busy machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    private static string RandomText(Random random)
    {
        const string usual = "абвёйқғӯҳңəoʻgʼ'’-‐ aeiouyžňşç123\u0301\u0306\u00AD\u200B\uFEFF\0İı";
        var text = new char[random.Next(1, 60)];
        for (var index = 0; index < text.Length; index++)
        {
            text[index] = random.Next(3) == 0 ? (char)random.Next(0x10000) : usual[random.Next(usual.Length)];
        }

        return new string(text);
    }
}
