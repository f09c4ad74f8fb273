using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Features.Localization;

/// <summary>
/// The <c>Plural-Forms</c> header of a .po file: how many forms a language has and which one a number takes. The expression is C as gettext's
/// manual describes it ("Plural forms", https://www.gnu.org/software/gettext/manual/), read by <see cref="PluralExpression"/>.
/// </summary>
public sealed partial class PluralRule
{
    private readonly Func<long, long> _form;

    private PluralRule(int forms, Func<long, long> form)
    {
        Forms = forms;
        _form = form;
    }

    /// <summary>English: one form for 1, one for everything else.</summary>
    public static PluralRule English { get; } = Parse("nplurals=2; plural=(n != 1);");

    public int Forms { get; }

    /// <summary>Index of the form for a number, always below <see cref="Forms"/>; negative numbers take the form of their size.</summary>
    public int FormOf(long count) => (int)Math.Clamp(_form(count == long.MinValue ? long.MaxValue : Math.Abs(count)), 0, Forms - 1);

    /// <exception cref="FormatException">The header is not of the form <c>nplurals=N; plural=EXPRESSION;</c>.</exception>
    public static PluralRule Parse(string header)
    {
        var match = Header().Match(header);
        if (!match.Success || !int.TryParse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var forms) || forms is < 1 or > 6)
        {
            throw new FormatException($"Plural-Forms \"{header}\" is not \"nplurals=N; plural=EXPRESSION;\".");
        }

        return new PluralRule(forms, PluralExpression.Parse(match.Groups["expression"].Value));
    }

    [GeneratedRegex(@"^\s*nplurals\s*=\s*(?<count>\d+)\s*;\s*plural\s*=\s*(?<expression>[^;]+);?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Header();
}
