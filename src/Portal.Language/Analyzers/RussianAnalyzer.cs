using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>Russian: ё is е, an apostrophe inside a Cyrillic word is ъ (об'ект); й and э stay. Snowball's Russian stemmer.</summary>
public sealed class RussianAnalyzer : ILanguageAnalyzer
{
    private static readonly CharacterMap Cyrillic = new("ё" + Letters.Apostrophe, "еъ");

    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "и в во не что он на я с со как а то все всё она так его но да ты к у же вы за бы по от о из ему или при для это также если до");

    public string Culture => "ru";

    public string Fold(string surface) => Scripts.HasCyrillic(surface) ? Cyrillic.Apply(Scripts.RepairLookAlikes(surface)) : surface;

    public string Stem(string folded) => RussianStemmer.Stem(folded);

    public bool IsStopWord(string surface) => Stops.Contains(surface);
}
