using System.Collections.Concurrent;

namespace Portal.Language;

/// <summary>Turns words of one language into their forms and remembers the frequent ones. Thread-safe.</summary>
public sealed class WordAnalysis
{
    // Running text repeats itself: the first twenty thousand distinct words cover nearly all of it (about 3 MB a language).
    private const int Remembered = 20_000;

    private readonly ConcurrentDictionary<string, WordForms> forms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordForms>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int count;

    public WordAnalysis(ILanguageAnalyzer language)
    {
        Language = language;
        bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ILanguageAnalyzer Language { get; }

    /// <summary>The forms of <paramref name="token"/>'s word in the text that it was read from.</summary>
    public WordForms Forms(ReadOnlySpan<char> text, Token token)
    {
        var word = text.Slice(token.Start, token.Length);
        return token.Joined ? Analyze(Surface.OfJoined(word)) : Forms(word);
    }

    /// <summary>The forms of a single word.</summary>
    public WordForms Forms(ReadOnlySpan<char> word)
    {
        if (word.Length > Tokenizer.MaxTokenLength)
        {
            return Analyze(Surface.Of(word));
        }

        if (bySpan.TryGetValue(word, out var known))
        {
            return known;
        }

        var analyzed = Analyze(Surface.Of(word));
        if (Volatile.Read(ref count) < Remembered && forms.TryAdd(word.ToString(), analyzed))
        {
            Interlocked.Increment(ref count);
        }

        return analyzed;
    }

    private WordForms Analyze(string exact)
    {
        var folded = Language.Fold(exact);
        return new WordForms(exact, folded, Surface.ContainsDigit(folded) ? folded : Language.Stem(folded));
    }
}
