namespace Portal.Language.Analyzers;

/// <summary>No language: exact forms are the keys.</summary>
public sealed class NeutralAnalyzer : ILanguageAnalyzer
{
    public string Culture => "";

    public string Fold(string surface) => surface;

    public string Stem(string folded) => folded;

    public bool IsStopWord(string surface) => false;
}
