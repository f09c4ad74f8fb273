using System.Text;

namespace Portal.Language;

/// <summary>The exact form of a word: NFC, lower case by invariant rules, one apostrophe, no invisible characters, no stress marks.</summary>
public static class Surface
{
    /// <summary>Never throws; the result is at most <see cref="Tokenizer.MaxTokenLength"/> units long and may be empty.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var composed = NeedsComposing(word) ? Compose(word) : word;
        Span<char> buffer = stackalloc char[Tokenizer.MaxTokenLength];
        var length = 0;
        foreach (var c in composed)
        {
            if (length == buffer.Length)
            {
                break;
            }

            if (!Letters.IsInvisible(c) && !Letters.IsStress(c))
            {
                buffer[length++] = Lower(c);
            }
        }

        if (length > 0 && char.IsHighSurrogate(buffer[length - 1]))
        {
            length--;
        }

        return new string(buffer[..length]);
    }

    /// <summary>The joined form of a hyphenated word or an abbreviation with points: without either, but with hyphens when a part holds a digit (73‐1, 214‐iv).</summary>
    public static string OfJoined(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Math.Min(word.Length, Tokenizer.MaxTokenLength)];
        var keepHyphen = ContainsDigit(word);
        var length = 0;
        foreach (var c in word)
        {
            var hyphen = Letters.IsHyphen(c);
            if (length < buffer.Length && c != '.' && (!hyphen || keepHyphen))
            {
                buffer[length++] = hyphen ? Letters.Hyphen : c;
            }
        }

        return Of(buffer[..length]);
    }

    internal static bool ContainsDigit(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    // İ would become i + U+0307 in some versions of ICU, so it is mapped by hand.
    private static char Lower(char c) => c switch
    {
        < '\u0080' => char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c == '\'' || c == '`' ? Letters.Apostrophe : c,
        '\u0130' => 'i',
        _ when Letters.IsApostrophe(c) => Letters.Apostrophe,
        _ => char.ToLowerInvariant(c),
    };

    // Below U+0300 and among the Cyrillic letters every character is composed already.
    private static bool NeedsComposing(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c >= '\u0300' && !Letters.IsCyrillic(c) && !Letters.IsInvisible(c) && !Letters.IsApostrophe(c) && c != Letters.Hyphen)
            {
                return true;
            }
        }

        return false;
    }

    // A word of a thousand combining marks is cut first: nothing beyond the cap could be kept.
    private static ReadOnlySpan<char> Compose(ReadOnlySpan<char> word)
    {
        var head = word[..Math.Min(word.Length, Tokenizer.MaxTokenLength * 4)];
        if (char.IsHighSurrogate(head[^1]))
        {
            head = head[..^1];
        }

        try
        {
            return head.ToString().Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return head; // ICU refuses some unassigned code points: such a word is kept as it came
        }
    }
}
