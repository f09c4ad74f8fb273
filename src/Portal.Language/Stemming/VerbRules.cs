namespace Portal.Language.Stemming;

/// <summary>How a language's verbs are stemmed: by known roots first, else by the endings that no noun has.</summary>
internal sealed class VerbRules
{
    public required VerbRoots Roots { get; init; }
    public required VerbEndings Endings { get; init; }

    /// <summary>Endings of tense and person, looked for on the whole word.</summary>
    public required SuffixRule[] Finite { get; init; }

    /// <summary>Participles, converbs and nouns of action, looked for where a noun's endings are gone.</summary>
    public required SuffixRule[] Verbal { get; init; }

    /// <summary>Looked for only before a verbal ending.</summary>
    public required SuffixRule[] Negation { get; init; }

    /// <summary>Passive and reflexive, looked for only before a verbal ending.</summary>
    public required SuffixRule[] Voice { get; init; }

    /// <summary>Roots of two letters that the tables may leave.</summary>
    public WordSet Short { get; init; } = new("");

    public string? KnownKey(ReadOnlySpan<char> word) => Roots.KeyOf(word, Endings);

    /// <summary>The active, positive root, or the word itself when it does not end as a finite verb.</summary>
    public ReadOnlySpan<char> StripFinite(ReadOnlySpan<char> word) => Strip(word, Finite);

    /// <summary>The active, positive root, or the word itself when it does not end as a participle, converb or noun of action.</summary>
    public ReadOnlySpan<char> StripVerbal(ReadOnlySpan<char> word) => Strip(word, Verbal);

    private ReadOnlySpan<char> Strip(ReadOnlySpan<char> word, SuffixRule[] endings)
    {
        var root = Suffixes.Strip(word, endings, 3, Short);
        return root.Length == word.Length ? word : Suffixes.Strip(Suffixes.Strip(root, Negation, 3, Short), Voice, 3, Short);
    }
}
