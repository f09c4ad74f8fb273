namespace Portal.Language.Stemming;

/// <summary>
/// The part that the light stemmers of Kazakh, Kyrgyz, Uzbek and Turkmen share: relational and case endings, possessives and plurals, up to three
/// times, then the verb's endings and the finish. Repeating makes the stemmer nearly idempotent, so that a lemma that looks inflected meets its forms.
/// </summary>
internal sealed class TurkicStemmer
{
    private const int MinRest = 3;

    public required SuffixRule[] Relational { get; init; }
    public required SuffixRule[] Case { get; init; }

    /// <summary>The accusative's bare н after a possessive; empty where the language has none.</summary>
    public SuffixRule[] Accusative { get; init; } = [];

    public required SuffixRule[] Possessive { get; init; }
    public required SuffixRule[] Plural { get; init; }

    /// <summary>Words that look inflected and are not.</summary>
    public required WordSet Protected { get; init; }

    /// <summary>Roots shorter than three letters.</summary>
    public required WordSet ShortRoots { get; init; }

    /// <summary>Words that end in с (s): their possessive is the vowel alone.</summary>
    public WordSet EndingInS { get; init; } = new("");

    public required VerbRules Verbs { get; init; }

    /// <summary>Evens out the end of a stem: voicing, fleeting vowels.</summary>
    public required Finish Finish { get; init; }

    public string Stem(ReadOnlySpan<char> word)
    {
        if (word.Length < MinRest)
        {
            return word.ToString();
        }

        var noun = word.Length == MinRest ? word : StripNoun(word);
        if (Protected.Contains(noun))
        {
            return Finish(noun);
        }

        if ((Verbs.KnownKey(word) ?? Verbs.KnownKey(noun)) is { } key)
        {
            return key;
        }

        return word.Length == MinRest
            ? ShortRoots.Contains(word[..2]) && "ыиуyie".Contains(word[2]) ? word[..2].ToString() : Finish(word)
            : Finish(StripVerb(word, noun));
    }

    private ReadOnlySpan<char> StripVerb(ReadOnlySpan<char> word, ReadOnlySpan<char> noun)
    {
        var root = Verbs.StripFinite(word);
        return root.Length < word.Length ? root : Verbs.StripVerbal(noun);
    }

    private ReadOnlySpan<char> StripNoun(ReadOnlySpan<char> word)
    {
        for (var round = 0; round < 3 && !Protected.Contains(word); round++)
        {
            var before = word.Length;
            word = StripCase(word);
            if (Protected.Contains(word))
            {
                break;
            }

            word = EndingInS.Contains(word[..^1]) ? word[..^1] : Suffixes.Strip(word, Possessive, MinRest, ShortRoots);
            word = Suffixes.Strip(word, Plural, MinRest, ShortRoots);
            if (word.Length == before)
            {
                break;
            }
        }

        return word;
    }

    private ReadOnlySpan<char> StripCase(ReadOnlySpan<char> word)
    {
        var stripped = Suffixes.Strip(word, Relational, MinRest, ShortRoots);
        stripped = stripped.Length == word.Length ? Suffixes.Strip(word, Case, MinRest, ShortRoots) : stripped;
        if (stripped.Length < word.Length || Accusative.Length == 0)
        {
            return stripped;
        }

        stripped = Suffixes.Strip(word, Accusative, 5, ShortRoots);
        return stripped.Length < word.Length ? stripped
            : word.Length > 3 && word[^1] == 'н' && ShortRoots.Contains(word[..^2]) ? word[..^1]
            : word;
    }
}

/// <summary>The last step of a stemmer.</summary>
internal delegate string Finish(ReadOnlySpan<char> stem);
