using Portal.Language.Tests.Paradigms;
using Xunit.Abstractions;

namespace Portal.Language.Tests.Verbs;

/// <summary>
/// Measures the analyzers on whole verb paradigms. Verbs under [other] are in no list of the analyzers: they show what the tables alone can do. Those under
/// [unseen] are other verbs of that kind that no rule was written after.
/// </summary>
public class VerbTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("kk", 97, 85)]
    [InlineData("ky", 97, 85)]
    [InlineData("uz", 97, 85)]
    [InlineData("tg", 95, 85)]
    [InlineData("tk", 97, 85)]
    public void Forms_of_a_verb_share_the_key_of_its_infinitive(string culture, double leastKnown, double leastOther)
    {
        var known = Measure(culture, "known");
        var other = Measure(culture, "other");
        var unseen = Measure(culture, "unseen");
        output.WriteLine($"| {culture} | {known.Verbs} verbs, {known.Forms} forms | {known.Percent:0.0} % | {other.Verbs} verbs, {other.Forms} forms | {other.Percent:0.0} % "
            + $"| {unseen.Verbs} verbs, {unseen.Forms} forms | {unseen.Percent:0.0} % |");
        output.WriteLine(string.Join('\n', known.Apart.Concat(other.Apart).Concat(unseen.Apart)));
        Assert.True(known.Verbs >= 25);
        Assert.True(known.Percent >= leastKnown, $"{known.Percent:0.0} % of the forms of known verbs meet.");
        Assert.True(other.Percent >= leastOther, $"{other.Percent:0.0} % of the forms of other verbs meet.");
        Assert.True(unseen.Percent >= 70, $"{unseen.Percent:0.0} % of the forms of unseen verbs meet.");
    }

    private static VerbFigures Measure(string culture, string section)
    {
        var rows = SpecificationFile.Read($"Verbs/{culture}.spec").Where(row => row.Section == section).ToList();
        var pairs = rows.SelectMany(row => row.Expected.Split(' ').Select(form => (row.Input, Form: form))).ToList();
        var apart = pairs.Where(pair => !Keys.Share(culture, pair.Input, pair.Form)).GroupBy(pair => pair.Input).Select(verb =>
            $"{verb.Key} ({Key(culture, verb.Key)}): " + string.Join(", ", verb.Select(pair => $"{pair.Form} ({Key(culture, pair.Form)})"))).ToList();
        return new VerbFigures(rows.Count, pairs.Count, pairs.Count(pair => Keys.Share(culture, pair.Input, pair.Form)), apart);
    }

    private static string Key(string culture, string word) => Languages.Of(culture).Forms(word).Stem;

    private sealed record VerbFigures(int Verbs, int Forms, int Together, IReadOnlyList<string> Apart)
    {
        public double Percent => 100.0 * Together / Forms;
    }
}
