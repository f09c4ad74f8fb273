namespace Portal.Language.Stemming;

/// <summary>
/// Porter's second English stemmer (snowballstem.org/algorithms/english) after its current published description, with the exceptional beginnings
/// that keep organ and organization, university and universe apart. Expects lower case without apostrophes.
/// </summary>
public static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli",
        ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly (string Ending, string Replacement)[] Step2 = Longest(
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"),
        ("ational", "ate"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"), ("ousli", "ous"),
        ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"), ("ogist", "og"), ("ogi", "og"), ("fulli", "ful"),
        ("lessli", "less"), ("li", ""));

    private static readonly (string Ending, string Replacement)[] Step3 = Longest(
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""), ("ative", ""));

    private static readonly (string Ending, string Replacement)[] Step4 = Longest(
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""), ("ement", ""), ("ment", ""), ("ent", ""),
        ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""));

    public static string Stem(string text)
    {
        if (text.Length <= 2)
        {
            return text;
        }

        if (Exceptions.TryGetValue(text, out var exception))
        {
            return exception;
        }

        var word = new EnglishWord(text);
        RemovePlural(ref word);
        RemovePastAndGerund(ref word);
        ReplaceFinalY(ref word);
        ReplaceSuffix(ref word);
        ReplaceDerivation(ref word);
        RemoveDerivation(ref word);
        RemoveFinalLetter(ref word);
        return word.ToString();
    }

    private static void RemovePlural(ref EnglishWord word)
    {
        if (word.EndsWith("sses"))
        {
            word.Cut(2);
        }
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
        {
            word.Cut(word.Length > 4 ? 2 : 1);
        }
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowelBefore(word.Length - 2))
        {
            word.Cut(1);
        }
    }

    private static void RemovePastAndGerund(ref EnglishWord word)
    {
        if (word.EndsWith("eed") || word.EndsWith("eedly"))
        {
            var ending = word.EndsWith("eed") ? 3 : 5;
            if (word.InR1(ending) && !word.Is("proc", ending) && !word.Is("exc", ending) && !word.Is("succ", ending))
            {
                word.Replace(ending, "ee");
            }

            return;
        }

        var suffix = word.EndsWith("ingly") ? 5 : word.EndsWith("edly") ? 4 : word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;
        if (suffix == 0 || (suffix == 3 && IsSpecialGerund(ref word)) || !word.HasVowelBefore(word.Length - suffix))
        {
            return;
        }

        word.Cut(suffix);
        RepairEnd(ref word);
    }

    // Dying comes from die; an evening is no form of even.
    private static bool IsSpecialGerund(ref EnglishWord word)
    {
        if (word.Length == 5 && word.EndsWith("ying") && !word.IsVowel(0))
        {
            word.Replace(4, "ie");
            return true;
        }

        return word.Is("inn", 3) || word.Is("out", 3) || word.Is("cann", 3) || word.Is("herr", 3) || word.Is("earr", 3) || word.Is("even", 3);
    }

    private static void RepairEnd(ref EnglishWord word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
        {
            word.Replace(0, "e");
        }
        else if (word.EndsInDouble())
        {
            if (!(word.Length == 3 && word[0] is 'a' or 'e' or 'o'))
            {
                word.Cut(1);
            }
        }
        else if (word.IsShort())
        {
            word.Replace(0, "e");
        }
    }

    private static void ReplaceFinalY(ref EnglishWord word)
    {
        if (word.Length > 2 && word[word.Length - 1] is 'y' or 'Y' && !word.IsVowel(word.Length - 2))
        {
            word.Replace(1, "i");
        }
    }

    private static void ReplaceSuffix(ref EnglishWord word)
    {
        var (ending, replacement) = word.Longest(Step2);
        var allowed = ending switch
        {
            "" => false,
            "li" => word.Before(2) is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
            "ogi" => word.Before(3) == 'l',
            _ => true,
        };
        if (allowed && word.InR1(ending.Length))
        {
            word.Replace(ending.Length, replacement);
        }
    }

    private static void ReplaceDerivation(ref EnglishWord word)
    {
        var (ending, replacement) = word.Longest(Step3);
        if (ending.Length > 0 && word.InR1(ending.Length) && (ending != "ative" || word.InR2(5)))
        {
            word.Replace(ending.Length, replacement);
        }
    }

    private static void RemoveDerivation(ref EnglishWord word)
    {
        var (ending, _) = word.Longest(Step4);
        if (ending.Length > 0 && word.InR2(ending.Length) && (ending != "ion" || word.Before(3) is 's' or 't'))
        {
            word.Cut(ending.Length);
        }
    }

    private static void RemoveFinalLetter(ref EnglishWord word)
    {
        var removable = word.Length > 0 && (word[word.Length - 1] switch
        {
            'e' => word.InR2(1) || (word.InR1(1) && !word.EndsInShortSyllable(1)),
            'l' => word.InR2(1) && word.Before(1) == 'l',
            _ => false,
        });
        if (removable)
        {
            word.Cut(1);
        }
    }

    private static (string Ending, string Replacement)[] Longest(params (string Ending, string Replacement)[] rules) =>
        [.. rules.OrderByDescending(rule => rule.Ending.Length)];
}
