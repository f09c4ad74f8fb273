using System.Collections.Frozen;
using Portal.Language.Folding;
using Portal.Language.Stemming;

namespace Portal.Language.Analyzers;

/// <summary>Tajik: ӣ ӯ ҳ ҷ қ ғ meet the letters that a Russian keyboard has; ё is a letter of its own.</summary>
public sealed class TajikAnalyzer : ILanguageAnalyzer
{
    private static readonly CharacterMap Folded = new("ӣӯҳҷқғ", "иухчкг", "ъь" + Letters.Apostrophe);

    private static readonly FrozenSet<string> Stops = StopWords.Of(
        "ва бо ба аз дар ки ё то барои ин он ҳар як низ ҳам аст буд бояд мебошад ҳамчун бар байни худ дигар ягон набояд");

    public string Culture => "tg";

    public string Fold(string surface) =>
        Folded.Apply(Scripts.RepairLookAlikes(surface).Replace("дж", "ҷ", StringComparison.Ordinal));

    public string Stem(string folded) => TajikStemmer.Stem(folded);

    public bool IsStopWord(string surface) => Stops.Contains(surface);
}
