using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portal.Content;

/// <summary>
/// The readable part of an address. Letters and digits of every script stay, lower-cased and composed (й, ё, ў, ӣ, ӯ, қ, ғ, ң, ş keep their
/// marks; Orchard Core drops them and lets different words collide); every other run becomes one hyphen.
/// </summary>
public static class Slug
{
    /// <summary>Orchard Core's limit for a generated slug.</summary>
    public const int MaximumLength = 1000;

    /// <summary>The letter of Uzbek oʻ and gʻ (U+02BB).</summary>
    private const char TurnedComma = '\u02BB';

    /// <summary>What people type for it: modifier letters, quotation marks, apostrophe, grave and acute.</summary>
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("\u02BB\u02BC\u2018\u2019\u201B'`\u00B4");

    /// <param name="culture">
    /// With <c>uz</c> every apostrophe inside a word is the letter ʻ; elsewhere only the real letters (U+02BB, U+02BC) are, and others vanish without parting the word.
    /// </param>
    /// <returns>Empty when the text has no letter or digit.</returns>
    public static string Of(string text, string? culture = null)
    {
        var isUzbek = culture is "uz" || (culture?.StartsWith("uz-", StringComparison.Ordinal) ?? false);
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            if (rune.IsBmp && Apostrophes.Contains((char)rune.Value))
            {
                AppendApostrophe(slug, (char)rune.Value, isUzbek);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Lower(rune));
            }
            else if (!IsMark(rune))
            {
                Hyphen(slug);
            }
        }

        return Cut(slug).Trim('-', TurnedComma);
    }

    private static void AppendApostrophe(StringBuilder slug, char given, bool isUzbek)
    {
        var isLetter = isUzbek || given is TurnedComma or '\u02BC';
        if (isLetter && slug.Length > 0 && char.IsLetter(slug[^1]) && slug[^1] != TurnedComma)
        {
            slug.Append(TurnedComma);
        }
    }

    private static void Hyphen(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] == TurnedComma)
        {
            slug.Length--;
        }

        if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }

    /// <summary>A mark that did not compose with its letter (a stress mark, say) adds nothing to an address.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>The dotted capital İ is the only capital whose invariant lower case is not one letter.</summary>
    private static Rune Lower(Rune rune) => rune.Value == 'İ' ? new Rune('i') : Rune.ToLowerInvariant(rune);

    private static string Cut(StringBuilder slug)
    {
        var length = Math.Min(slug.Length, MaximumLength);
        if (length < slug.Length && char.IsHighSurrogate(slug[length - 1]))
        {
            length--;
        }

        return slug.ToString(0, length);
    }
}
