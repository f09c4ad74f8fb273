namespace Portal.Language;

/// <summary>
/// What one language knows of its words. Folding comes first and stemming works on the folded word, so that every spelling and script of a word
/// meets in one key space. Documents and queries go through the same instance.
/// </summary>
public interface ILanguageAnalyzer
{
    /// <summary>Culture name (kk); empty for texts of no language.</summary>
    string Culture { get; }

    /// <summary>Takes away what typists and scripts disagree on. May return an empty text: such a word is no index term.</summary>
    /// <param name="surface">An exact form as <see cref="Surface"/> makes it.</param>
    string Fold(string surface);

    /// <summary>The key that the word's inflected forms share.</summary>
    /// <param name="folded">A word without digits, as <see cref="Fold"/> returns it.</param>
    string Stem(string folded);

    /// <summary>Whether the word says too little to be searched for beside other words; never asked inside quotes.</summary>
    bool IsStopWord(string surface);
}
