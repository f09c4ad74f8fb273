using System.Collections.Frozen;

namespace Portal.Language.Stemming;

/// <summary>A fixed list of words that can be asked without making a string of the question.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public WordSet(IEnumerable<string> words) =>
        this.words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public WordSet(string words)
        : this(words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
    {
    }

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
