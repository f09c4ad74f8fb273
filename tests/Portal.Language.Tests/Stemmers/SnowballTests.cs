using Portal.Language.Stemming;

namespace Portal.Language.Tests.Stemmers;

/// <summary>Every step of the two published algorithms, by specification files.</summary>
public class SnowballTests
{
    public static TheoryData<string, string, string> English => Rows("Stemmers/english.spec");

    public static TheoryData<string, string, string> Russian => Rows("Stemmers/russian.spec");

    [Theory]
    [MemberData(nameof(English))]
    public void English_word_loses_what_the_step_takes(string step, string word, string stem) =>
        Assert.True(EnglishStemmer.Stem(word) == stem, $"[{step}] {word} → {EnglishStemmer.Stem(word)}, not {stem}");

    [Theory]
    [MemberData(nameof(Russian))]
    public void Russian_word_loses_what_the_step_takes(string step, string word, string stem) =>
        Assert.True(RussianStemmer.Stem(word) == stem, $"[{step}] {word} → {RussianStemmer.Stem(word)}, not {stem}");

    private static TheoryData<string, string, string> Rows(string file)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in SpecificationFile.Read(file))
        {
            rows.Add(row.Section, row.Input, row.Expected);
        }

        return rows;
    }
}
