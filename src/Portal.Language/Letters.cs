using System.Globalization;
using System.Text;

namespace Portal.Language;

/// <summary>Which characters make words. Tables after the traps that published texts of the region show (U+2010 hyphens, eleven apostrophes).</summary>
internal static class Letters
{
    /// <summary>Stands for every apostrophe inside an exact form. A letter, so that it never needs quoting.</summary>
    public const char Apostrophe = '\u02BC';

    /// <summary>Stands for the hyphen inside a joined number (73‐1).</summary>
    public const char Hyphen = '\u2010';

    // Latin and Cyrillic and what lies between.
    private static readonly bool[] Plain = [.. Enumerable.Range(0, 0x530).Select(c => IsLetter((char)c))];

    public static bool IsApostrophe(char c) => c is '\'' or '`' or '\u00B4' or '\u02B9' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF'
        or '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\uFF07';

    public static bool IsHyphen(char c) => c is '-' or (>= '\u2010' and <= '\u2014') or '\u2212';

    /// <summary>Characters that a reader does not see: they neither divide a word nor belong to it.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    /// <summary>Stress marks of dictionaries and textbooks (о́тдых).</summary>
    public static bool IsStress(char c) => c is '\u0300' or '\u0301';

    public static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F');

    /// <summary>How many UTF-16 units at <paramref name="at"/> form one letter or digit: 1, 2, or 0 when it is none (a lone surrogate is none).</summary>
    public static int LetterLength(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < Plain.Length)
        {
            return Plain[c] ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return IsLetter(c) ? 1 : 0;
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out var used) == System.Buffers.OperationStatus.Done && Rune.IsLetterOrDigit(rune) ? used : 0;
    }

    /// <summary>Where the run of letters and digits ends that <paramref name="at"/> stands in, as far as a table can tell.</summary>
    public static int SkipLetters(ReadOnlySpan<char> text, int at)
    {
        var plain = Plain;
        while (at < text.Length && text[at] < plain.Length && plain[text[at]])
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) && !IsApostrophe(c);
}
