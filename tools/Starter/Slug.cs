using System.Globalization;
using System.Text;

namespace Portal.Starter;

/// <summary>The readable end of an address: letters and digits of any script, lower case, everything between them one hyphen.</summary>
public static class Slug
{
    private const int MaxLength = 80;

    /// <summary>й, ё, ў, ӣ stay themselves (NFC), so does the Uzbek ʻ; apostrophes vanish: women’s becomes womens.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var rune in title.Normalize(NormalizationForm.FormC).ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is '\'' or '’')
            {
                continue;
            }

            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
            {
                slug.Append(rune);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return Shortened(slug.ToString().Trim('-'));
    }

    private static string Shortened(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var border = slug.LastIndexOf('-', MaxLength);
        return slug[..(border > 0 ? border : MaxLength)];
    }
}
