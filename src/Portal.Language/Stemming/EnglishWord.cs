namespace Portal.Language.Stemming;

/// <summary>A word while it is being stemmed: its letters (a consonantal y is Y) and the starts of the regions R1 and R2.</summary>
internal struct EnglishWord
{
    private static readonly string[] ExceptionalBeginnings =
        ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    private readonly char[] letters;
    private readonly int r1;
    private readonly int r2;

    public EnglishWord(string text)
    {
        letters = new char[text.Length + 2]; // a step may add one letter
        text.CopyTo(letters);
        Length = text.Length;
        MarkConsonantalY();
        var beginning = Array.Find(ExceptionalBeginnings, start => text.StartsWith(start, StringComparison.Ordinal));
        r1 = beginning?.Length ?? AfterVowelAndConsonant(0);
        r2 = AfterVowelAndConsonant(r1);
    }

    public int Length { get; private set; }

    public readonly char this[int index] => letters[index];

    private readonly ReadOnlySpan<char> Text => letters.AsSpan(0, Length);

    public readonly bool IsVowel(int index) => letters[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Text.EndsWith(ending);

    public readonly bool InR1(int ending) => Length - ending >= r1;

    public readonly bool InR2(int ending) => Length - ending >= r2;

    /// <summary>The letter before an ending, or '\0'.</summary>
    public readonly char Before(int ending) => Length > ending ? letters[Length - ending - 1] : '\0';

    /// <summary>Whether the word without its ending is exactly <paramref name="text"/>.</summary>
    public readonly bool Is(ReadOnlySpan<char> text, int ending) => Text[..^ending].SequenceEqual(text);

    public readonly bool HasVowelBefore(int end)
    {
        for (var index = 0; index < end; index++)
        {
            if (IsVowel(index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest ending of the rules that the word has; empty texts when it has none.</summary>
    public readonly (string Ending, string Replacement) Longest((string Ending, string Replacement)[] rules)
    {
        foreach (var rule in rules)
        {
            if (Text.EndsWith(rule.Ending))
            {
                return rule;
            }
        }

        return ("", "");
    }

    public readonly bool EndsInDouble() =>
        Length > 1 && letters[Length - 1] == letters[Length - 2] && letters[Length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    /// <summary>Consonant, vowel, consonant other than w, x, Y; or vowel, consonant at the start of the word; or "past".</summary>
    public readonly bool EndsInShortSyllable(int ending)
    {
        var end = Length - ending;
        if (end < 2 || IsVowel(end - 1) || !IsVowel(end - 2))
        {
            return end == 4 && Is("past", ending);
        }

        return end == 2 || (letters[end - 1] is not ('w' or 'x' or 'Y') && !IsVowel(end - 3));
    }

    /// <summary>A short word has nothing after its first syllable, and that one is short.</summary>
    public readonly bool IsShort() => Length <= r1 && EndsInShortSyllable(0);

    public void Cut(int count) => Length -= count;

    /// <summary>Puts <paramref name="replacement"/> in the place of the last <paramref name="ending"/> letters.</summary>
    public void Replace(int ending, ReadOnlySpan<char> replacement)
    {
        replacement.CopyTo(letters.AsSpan(Length - ending));
        Length += replacement.Length - ending;
    }

    public override readonly string ToString()
    {
        var text = Text;
        return text.Contains('Y') ? text.ToString().Replace('Y', 'y') : text.ToString();
    }

    private readonly void MarkConsonantalY()
    {
        for (var index = 0; index < Length; index++)
        {
            if (letters[index] == 'y' && (index == 0 || IsVowel(index - 1)))
            {
                letters[index] = 'Y';
            }
        }
    }

    private readonly int AfterVowelAndConsonant(int from)
    {
        var index = from;
        while (index < Length && !IsVowel(index))
        {
            index++;
        }

        while (index < Length && IsVowel(index))
        {
            index++;
        }

        return Math.Min(index + 1, Length);
    }
}
