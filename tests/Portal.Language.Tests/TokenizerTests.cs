namespace Portal.Language.Tests;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Полиция, прокуратура!", "полиция прокуратура")]
    [InlineData("oʻzbek o‘zbek o'zbek maʼlumot", "oʼzbek oʼzbek oʼzbek maʼlumot")]
    [InlineData("togʻ 'yol'", "togʼ yol")]
    [InlineData("исследо\u00ADвание о\u0301тдых", "исследование отдых")]
    [InlineData("и\u0306од ш\u0063\u0327", "йод шç")]
    [InlineData("№5 10-бап", "5 10 бап 10‐бап")]
    [InlineData("Article 73-1 and 214‐IV", "article 73 1 73‐1 and 214 iv 214‐iv")]
    [InlineData("co\u2010operation үй-бүлө", "co operation cooperation үй бүлө үйбүлө")]
    [InlineData("İIM ILO Iğdır", "iim ilo iğdır")]
    [InlineData("a - b -- c-", "a b c")]
    public void Words_are_cut_and_brought_to_one_form(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Words(text)));

    [Fact]
    public void A_joined_word_stands_at_the_place_of_its_first_part()
    {
        var tokens = Tokens("см. үй-бүлө тууралуу");

        Assert.Equal([0, 1, 2, 1, 3], tokens.Select(token => token.Position));
    }

    [Fact]
    public void Offsets_point_into_the_text_as_it_was_written()
    {
        const string text = "A «о\u0301тдых» in maʼlumot";

        var words = Tokens(text).Select(token => text.Substring(token.Start, token.Length));

        Assert.Equal(["A", "о\u0301тдых", "in", "maʼlumot"], words);
    }

    [Fact]
    public void A_word_of_a_thousand_letters_is_cut()
    {
        var forms = Languages.Of("ru").Forms(new string('ы', 1000));

        Assert.Equal(Tokenizer.MaxTokenLength, forms.Exact.Length);
    }

    private static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var reader = new Tokenizer(text);
        while (reader.MoveNext())
        {
            tokens.Add(reader.Current);
        }

        return tokens;
    }

    private static IEnumerable<string> Words(string text) => Tokens(text).Select(token => Languages.Neutral.Forms(text, token).Exact);
}
