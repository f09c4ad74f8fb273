namespace Portal.Language.Stemming;

/// <summary>
/// The Russian stemmer of the Snowball project (snowballstem.org/algorithms/russian), after its published description. All endings are looked
/// for in RV, the part after the first vowel; the derivational ending in R2. Expects ё folded to е.
/// </summary>
public static class RussianStemmer
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("аеиоуыэюя");

    private static readonly Endings PerfectiveGerund = new("в вши вшись", "ив ивши ившись ыв ывши ывшись");
    private static readonly Endings Adjective = new("", "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");
    private static readonly Endings Participle = new("ем нн вш ющ щ", "ивш ывш ующ");
    private static readonly Endings Reflexive = new("", "ся сь");

    private static readonly Endings Verb = new(
        "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
        "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly Endings Noun = new(
        "", "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    private static readonly Endings Derivational = new("", "ост ость");
    private static readonly Endings Superlative = new("", "ейш ейше");

    public static string Stem(string word)
    {
        var rv = AfterVowel(word, 0);
        if (rv >= word.Length)
        {
            return word;
        }

        var r2 = AfterVowelAndConsonant(word, AfterVowelAndConsonant(word, 0));
        var stem = word.AsSpan();
        if (!PerfectiveGerund.Remove(ref stem, rv))
        {
            Reflexive.Remove(ref stem, rv);
            if (Adjective.Remove(ref stem, rv))
            {
                Participle.Remove(ref stem, rv);
            }
            else if (!Verb.Remove(ref stem, rv))
            {
                Noun.Remove(ref stem, rv);
            }
        }

        stem = stem.Length > rv && stem[^1] == 'и' ? stem[..^1] : stem;
        Derivational.Remove(ref stem, r2);
        return Tidy(stem, rv).ToString();
    }

    private static ReadOnlySpan<char> Tidy(ReadOnlySpan<char> stem, int rv)
    {
        Superlative.Remove(ref stem, rv);
        return stem.Length - rv >= 2 && stem.EndsWith("нн") ? stem[..^1]
            : stem.Length > rv && stem[^1] == 'ь' ? stem[..^1]
            : stem;
    }

    private static int AfterVowel(ReadOnlySpan<char> word, int from)
    {
        var at = word[from..].IndexOfAny(Vowels);
        return at < 0 ? word.Length : from + at + 1;
    }

    private static int AfterVowelAndConsonant(ReadOnlySpan<char> word, int from)
    {
        var vowel = AfterVowel(word, from);
        var consonant = word[vowel..].IndexOfAnyExcept(Vowels);
        return consonant < 0 ? word.Length : vowel + consonant + 1;
    }

    /// <summary>A class of endings. Those of the first group count only after а or я, which stays.</summary>
    private sealed class Endings(string afterVowel, string anywhere)
    {
        private readonly (string Text, bool AfterVowel)[] endings =
        [
            .. afterVowel.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => (text, true))
                .Concat(anywhere.Split(' ').Select(text => (text, false)))
                .OrderByDescending(ending => ending.Item1.Length),
        ];

        /// <summary>Removes the longest ending of the class that stands at or after <paramref name="from"/>; only that one is tried.</summary>
        public bool Remove(ref ReadOnlySpan<char> word, int from)
        {
            foreach (var (text, afterVowel) in endings)
            {
                if (word.Length - text.Length >= from && word.EndsWith(text))
                {
                    var rest = word[..^text.Length];
                    if (afterVowel && !(rest.Length > from && rest[^1] is 'а' or 'я'))
                    {
                        return false;
                    }

                    word = rest;
                    return true;
                }
            }

            return false;
        }
    }
}
