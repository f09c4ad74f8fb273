namespace Portal.Language.Tests;

public sealed class SpecificationTests
{
    public static TheoryData<string, string, string> Folds => Rows("Specs/folding.spec");

    public static TheoryData<string, string, string> Stems => Rows("Specs/stemming.spec");

    [Theory]
    [MemberData(nameof(Folds))]
    public void Spellings_of_a_word_fold_together(string culture, string word, string folded) =>
        Assert.Equal(folded, Languages.Of(culture).Forms(word).Folded);

    [Theory]
    [MemberData(nameof(Stems))]
    public void Forms_of_a_word_share_a_stem(string culture, string word, string stem) =>
        Assert.Equal(stem, Languages.Of(culture).Forms(word).Stem);

    private static TheoryData<string, string, string> Rows(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecificationFile.Read(file))
        {
            foreach (var word in row.Input.Split(' '))
            {
                data.Add(row.Section, word, row.Expected);
            }
        }

        return data;
    }
}
