using System.Collections.Frozen;

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
    public required FrozenSet<string> Protected { get; init; }

    /// <summary>Roots shorter than three letters.</summary>
    public required FrozenSet<string> ShortRoots { get; init; }

    /// <summary>Words that end in с (s): their possessive is the vowel alone.</summary>
    public FrozenSet<string> EndingInS { get; init; } = [];

    public required Func<string, string> Verb { get; init; }
    public required Func<string, string> Finish { get; init; }

    public string Stem(string word)
    {
        if (word.Length < MinRest)
        {
            return word;
        }

        if (word.Length == MinRest)
        {
            return ShortRoots.Contains(word[..2]) && "ыиуyie".Contains(word[2]) ? word[..2] : Finish(word);
        }

        var stem = Strip(word);
        return Finish(Protected.Contains(stem) ? stem : Verb(stem));
    }

    private string Strip(string word)
    {
        for (var round = 0; round < 3 && !Protected.Contains(word); round++)
        {
            var before = word;
            word = StripCase(word);
            if (Protected.Contains(word))
            {
                break;
            }

            word = EndingInS.Contains(word[..^1]) ? word[..^1] : Suffixes.Strip(word, Possessive, MinRest, ShortRoots);
            word = Suffixes.Strip(word, Plural, MinRest, ShortRoots);
            if (word == before)
            {
                break;
            }
        }

        return word;
    }

    private string StripCase(string word)
    {
        var stripped = Suffixes.Strip(word, Relational, MinRest, ShortRoots);
        stripped = stripped == word ? Suffixes.Strip(word, Case, MinRest, ShortRoots) : stripped;
        if (stripped != word || Accusative.Length == 0)
        {
            return stripped;
        }

        stripped = Suffixes.Strip(word, Accusative, 5, []);
        return stripped != word ? stripped
            : word.Length > 3 && word[^1] == 'н' && ShortRoots.Contains(word[..^2]) ? word[..^1]
            : word;
    }
}
