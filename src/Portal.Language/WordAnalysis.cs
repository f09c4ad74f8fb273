namespace Portal.Language;

/// <summary>Turns words of one language into their forms and remembers the frequent ones. Thread-safe.</summary>
public sealed class WordAnalysis(ILanguageAnalyzer language)
{
    // Running text repeats itself: the frequent words of a language are some tens of thousands (about 10 MB when full).
    private readonly WordCache words = new(sets: 1 << 15);
    private readonly WordCache joinedWords = new(sets: 1 << 11);

    public ILanguageAnalyzer Language { get; } = language;

    /// <summary>The forms of <paramref name="token"/>'s word in the text that it was read from.</summary>
    public WordForms Forms(ReadOnlySpan<char> text, Token token)
    {
        var word = text.Slice(token.Start, token.Length);
        return token.Joined ? Joined(word) : Forms(word);
    }

    /// <summary>The forms of a single word.</summary>
    public WordForms Forms(ReadOnlySpan<char> word)
    {
        if (word.Length > Tokenizer.MaxTokenLength)
        {
            return Analyze(Surface.Of(word));
        }

        if (words.Find(word) is { } known)
        {
            return known;
        }

        var analyzed = Analyze(Surface.Of(word));
        words.Add(word, analyzed);
        return analyzed;
    }

    private WordForms Joined(ReadOnlySpan<char> word)
    {
        if (joinedWords.Find(word) is { } known)
        {
            return known;
        }

        var analyzed = Analyze(Surface.OfJoined(word));
        joinedWords.Add(word, analyzed);
        return analyzed;
    }

    private WordForms Analyze(string exact)
    {
        var folded = Language.Fold(exact);
        return new WordForms(exact, folded, Surface.ContainsDigit(folded) ? folded : Language.Stem(folded));
    }
}
