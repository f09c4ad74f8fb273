using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>English: the possessive goes, British spellings meet American ones, then Porter's second stemmer.</summary>
public sealed class EnglishAnalyzer : ILanguageAnalyzer
{
    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "a an the of to in on at for and or by with from as is are be was were that this it its not no");

    private static readonly CharacterMap Diacritics = new("àáâãäåçèéêëìíîïñòóôõöùúûüýÿ", "aaaaaaceeeeiiiinooooouuuuyy");

    public string Culture => "en";

    public string Fold(string surface)
    {
        var word = surface;
        if (word.Contains(Letters.Apostrophe))
        {
            word = word.EndsWith(Letters.Apostrophe + "s", StringComparison.Ordinal) ? word[..^2] : word;
            word = word.Replace(Letters.Apostrophe.ToString(), "", StringComparison.Ordinal);
        }

        return EnglishSpelling.Unify(Diacritics.Apply(word));
    }

    public string Stem(string folded) => EnglishStemmer.Stem(folded);

    public bool IsStopWord(string surface) => Stops.Contains(surface);
}
