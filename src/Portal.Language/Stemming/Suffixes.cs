using System.Collections.Frozen;

namespace Portal.Language.Stemming;

/// <summary>One step of a light stemmer over a list of rules.</summary>
internal static class Suffixes
{
    public static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes off the longest ending whose rule applies and leaves at least <paramref name="minRest"/> letters or one of the short roots.</summary>
    public static string Strip(string word, SuffixRule[] rules, int minRest, FrozenSet<string> shortRoots)
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

    /// <summary>
    /// The passive's -ıl after a consonant and -l after a vowel. Called only after a verbal ending was recognised: a noun's л stays.
    /// </summary>
    public static string StripPassive(string word, string[] afterConsonant, string consonants, char afterVowel, string vowels)
    {
        foreach (var ending in afterConsonant)
        {
            var rest = word.Length - ending.Length;
            if (rest >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && consonants.Contains(word[rest - 1]))
            {
                return word[..rest];
            }
        }

        return word.Length >= 5 && word[^1] == afterVowel && vowels.Contains(word[^2]) ? word[..^1] : word;
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

    /// <summary>Replaces the last letter by the one at the same place in <paramref name="to"/>.</summary>
    public static string ReplaceLast(string word, string from, string to)
    {
        var at = from.IndexOf(word[^1], StringComparison.Ordinal);
        return at < 0 ? word : word[..^1] + to[at];
    }
}
