namespace Portal.Language.Stemming;

/// <summary>One step of a light stemmer over a list of rules.</summary>
internal static class Suffixes
{
    /// <summary>Takes off the longest ending whose rule applies and leaves at least <paramref name="minRest"/> letters or one of the short roots.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word, SuffixRule[] rules, int minRest, WordSet shortRoots)
    {
        var best = -1;
        foreach (var rule in rules)
        {
            var rest = rule.Rest(word);
            if (rest > 0 && (best < 0 || rest < best) && (rest >= minRest || shortRoots.Contains(word[..rest])))
            {
                best = rest;
            }
        }

        return best < 0 ? word : word[..best];
    }

    /// <summary>халк(ы), мулк(и): the vowel that a possessive makes disappear goes from the bare word too.</summary>
    public static string Elide(string word, string vowels, string consonants, string elided, string last)
    {
        if (word.Length < 4 || !last.Contains(word[^1]) || !elided.Contains(word[^2]) || !consonants.Contains(word[^3]) || !vowels.Contains(word[^4]))
        {
            return word;
        }

        return string.Concat(word.AsSpan(0, word.Length - 2), word.AsSpan(word.Length - 1));
    }

    /// <summary>The word with its last letter replaced by the one at the same place in <paramref name="to"/>.</summary>
    public static string ReplaceLast(ReadOnlySpan<char> word, string from, string to)
    {
        var at = from.IndexOf(word[^1], StringComparison.Ordinal);
        return at < 0 ? word.ToString() : string.Concat(word[..^1], to.AsSpan(at, 1));
    }
}
