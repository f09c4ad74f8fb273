using Xunit.Abstractions;

namespace Portal.Language.Tests.Paradigms;

/// <summary>Measures the analyzers on the tuning set. The thresholds are what the analyzers reached or had to reach, whichever is more.</summary>
public class ParadigmTests(ITestOutputHelper output)
{
    private static readonly ParadigmFile File = ParadigmFile.Read();

    [Theory]
    [InlineData("en", 95.6, 4)]
    [InlineData("ru", 98.2, 2)]
    [InlineData("kk", 99, 2)]
    [InlineData("ky", 99, 1)]
    [InlineData("uz", 99, 1)]
    [InlineData("tg", 99, 0)]
    [InlineData("tk", 99, 4)]
    public void Forms_and_spellings_of_a_word_share_a_key_and_look_alikes_do_not(string culture, double leastPercent, int mostMerged)
    {
        var words = File.Languages[culture];
        var pairs = words.Paradigms.SelectMany(word => word.Forms.Select(form => (word.Lemma, Form: form))).ToList();
        var apart = pairs.Where(pair => !Keys.Share(culture, pair.Lemma, pair.Form)).ToList();
        var merged = words.MustNotConflate.Where(pair => Keys.Share(culture, pair[0], pair[1])).ToList();
        var missed = words.MustConflateVariants.Where(pair => !Keys.Share(culture, pair[0], pair[1])).ToList();
        var percent = 100.0 * (pairs.Count - apart.Count) / pairs.Count;

        output.WriteLine($"| {culture} | {pairs.Count} forms | {percent:0.0} % share the lemma's key "
            + $"| {merged.Count} of {words.MustNotConflate.Count} look-alikes merged | {missed.Count} of {words.MustConflateVariants.Count} spellings missed |");
        output.WriteLine("apart: " + string.Join(", ", apart.Select(pair => $"{pair.Form} ≠ {pair.Lemma}")));
        output.WriteLine("merged: " + string.Join(", ", merged.Select(pair => $"{pair[0]} = {pair[1]}")));
        output.WriteLine("missed: " + string.Join(", ", missed.Select(pair => $"{pair[0]} ≠ {pair[1]}")));
        Assert.True(percent >= leastPercent, $"{percent:0.0} % of the forms meet.");
        Assert.True(merged.Count <= mostMerged, $"{merged.Count} look-alikes fall together.");
        Assert.Empty(missed);
    }
}
