namespace Portal.Language.Folding;

/// <summary>British and American spellings of one word meet in the American one. The result is a key, never shown.</summary>
internal static class EnglishSpelling
{
    private static readonly (string British, string American)[] Beginnings =
    [
        ("armour", "armor"), ("behaviour", "behavior"), ("centre", "center"), ("cheque", "check"), ("colour", "color"), ("counsell", "counsel"),
        ("defence", "defense"), ("endeavour", "endeavor"), ("favour", "favor"), ("fulfil", "fulfill"), ("fulfill", "fulfill"), ("harbour", "harbor"),
        ("honour", "honor"), ("humour", "humor"), ("judgement", "judgment"), ("labour", "labor"), ("labell", "label"), ("licence", "license"),
        ("modell", "model"), ("neighbour", "neighbor"), ("offence", "offense"), ("practis", "practic"), ("pretence", "pretense"),
        ("programme", "program"), ("rumour", "rumor"), ("sceptic", "skeptic"), ("theatre", "theater"), ("travell", "travel"), ("vapour", "vapor"),
    ];

    private static readonly string[] Endings = ["ise", "ised", "iser", "isers", "ises", "ising", "isation", "isations"];

    public static string Unify(string word) => AmericanEnding(AmericanBeginning(word));

    private static string AmericanBeginning(string word)
    {
        foreach (var (british, american) in Beginnings)
        {
            if (word.StartsWith(british, StringComparison.Ordinal))
            {
                return american + word[british.Length..];
            }
        }

        return word;
    }

    // Also turns advise into advize: harmless, because no other word lives there.
    private static string AmericanEnding(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), "iz", ending.AsSpan(2));
            }
        }

        return word;
    }
}
