using System.Collections.Immutable;
using Portal.Language.Analyzers;

namespace Portal.Language;

/// <summary>The analyzers of the site's languages. A further language is a class in Analyzers and its line here.</summary>
public static class Languages
{
    /// <summary>Goes up when any analyzer would give another key than before: an index of an older version is rebuilt.</summary>
    public const int AnalysisVersion = 2;

    /// <summary>For texts of no language or of one that has no analyzer: folding of case only.</summary>
    public static WordAnalysis Neutral { get; } = new(new NeutralAnalyzer());

    public static ImmutableArray<WordAnalysis> All { get; } =
    [
        new(new EnglishAnalyzer()),
        new(new RussianAnalyzer()),
        new(new KazakhAnalyzer()),
        new(new KyrgyzAnalyzer()),
        new(new UzbekAnalyzer()),
        new(new TajikAnalyzer()),
        new(new TurkmenAnalyzer()),
    ];

    /// <summary>The analysis of a culture; <see cref="Neutral"/> when there is none.</summary>
    public static WordAnalysis Of(string culture) =>
        All.FirstOrDefault(analysis => string.Equals(analysis.Language.Culture, culture, StringComparison.OrdinalIgnoreCase)) ?? Neutral;
}
