namespace Portal.Language;

/// <summary>The three forms of a word, from most to least distinct. <see cref="Stem"/> is empty when the word is no index term.</summary>
public sealed record WordForms(string Exact, string Folded, string Stem)
{
    public bool IsTerm => Stem.Length > 0;
}
