namespace Portal.Language.Folding;

/// <summary>An explicit table from character to character. Marks are never stripped by rule: that would fold й and leave қ.</summary>
internal sealed class CharacterMap
{
    private const char Dropped = '\uFFFF';
    private const int Size = 0x1E40; // up to ḡ
    private readonly char[] table = new char[Size];

    /// <param name="from">Characters to replace, each by the one at the same place in <paramref name="to"/>.</param>
    /// <param name="to">The replacements.</param>
    /// <param name="drop">Characters to take out.</param>
    public CharacterMap(string from, string to, string drop = "")
    {
        for (var c = 0; c < Size; c++)
        {
            table[c] = (char)c;
        }

        foreach (var (before, after) in from.Zip(to))
        {
            table[before] = after;
        }

        foreach (var c in drop)
        {
            table[c] = Dropped;
        }
    }

    public string Apply(string word)
    {
        var length = 0;
        var changed = false;
        Span<char> mapped = word.Length <= Tokenizer.MaxTokenLength * 4 ? stackalloc char[word.Length] : new char[word.Length];
        foreach (var c in word)
        {
            var after = c < Size ? table[c] : c;
            changed |= after != c;
            if (after != Dropped)
            {
                mapped[length++] = after;
            }
        }

        return changed ? new string(mapped[..length]) : word;
    }
}
