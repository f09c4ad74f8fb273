using System.Globalization;
using System.Text.RegularExpressions;

namespace Tajriba.Drawing;

/// <summary>How long a period is: two months are never drawn beside a whole year.</summary>
public static partial class PeriodLength
{
    /// <param name="period">A year (2023), a month (2024-02) or two of a kind with a slash between (2025-01/2025-11).</param>
    /// <returns>Null when the length cannot be told: no period, an open one, or words.</returns>
    public static int? Months(string? period)
    {
        var match = Written().Match(period ?? "");
        if (!match.Success) return null;
        var (start, end) = (match.Groups["start"].Value, match.Groups["end"].Value is { Length: > 0 } stated ? stated : match.Groups["start"].Value);
        if (start.Length != end.Length) return null;
        var months = Month(end, 12) - Month(start, 1) + 1;
        return months > 0 ? months : null;
    }

    private static int Month(string written, int whenYear) =>
        12 * Part(written[..4]) + (written.Length > 4 ? Part(written[5..]) : whenYear);

    private static int Part(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<start>\d{4}(?:-\d{2})?)(?:/(?<end>\d{4}(?:-\d{2})?))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
