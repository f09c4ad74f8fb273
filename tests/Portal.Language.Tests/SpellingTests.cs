using System.Globalization;
using System.Text.RegularExpressions;
using Portal.Language.Tests.Paradigms;

namespace Portal.Language.Tests;

/// <summary>How texts are cut, and which spellings people may type for a word, by specification files.</summary>
public partial class SpellingTests
{
    public static TheoryData<string, string, string> Tokens => Rows("Tokens/tokens.spec");

    public static TheoryData<string, string, string> Spellings => Rows("Spellings/spellings.spec");

    public static TheoryData<string, string, string> Apart => Rows("Spellings/apart.spec");

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Text_is_cut_into_its_words(string culture, string text, string expected)
    {
        var forms = new List<string>();
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            forms.Add(Languages.Of(culture).Forms(text, tokens.Current).Exact);
        }

        Assert.Equal(expected, string.Join(' ', forms));
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Spellings_that_people_type_find_the_word(string culture, string spellings, string word) =>
        Assert.All(spellings.Split(' '), spelling => Assert.True(
            Keys.Share(culture, spelling, word), $"{spelling} → {string.Join(' ', Keys.Of(culture, spelling))}, {word} → {string.Join(' ', Keys.Of(culture, word))}"));

    [Theory]
    [MemberData(nameof(Apart))]
    public void Words_that_only_look_like_forms_of_a_verb_stay_apart(string culture, string words, string verb) =>
        Assert.All(words.Split(' '), word => Assert.False(Keys.Share(culture, word, verb), $"{word} meets {verb} in {Languages.Of(culture).Forms(word).Stem}"));

    private static TheoryData<string, string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in SpecificationFile.Read(file))
        {
            rows.Add(row.Section, Unescape(row.Input), Unescape(row.Expected));
        }

        return rows;
    }

    private static string Unescape(string text) => EscapedCharacter().Replace(
        text, escaped => ((char)int.Parse(escaped.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex EscapedCharacter();
}
