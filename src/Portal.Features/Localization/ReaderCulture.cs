using System.Globalization;

namespace Portal.Features.Localization;

/// <summary>
/// Builds the culture that a page is formatted in: the platform's data (ICU), then what the language's .po file states under the context
/// <c>format</c>. So a page looks the same whatever ICU the machine carries, and a language needs no code.
/// </summary>
internal static class ReaderCulture
{
    private const string Context = "format";

    public static CultureInfo Create(string name, TextCatalog texts)
    {
        var culture = new CultureInfo(name, useUserOverride: false);
        var (dates, numbers) = (culture.DateTimeFormat, culture.NumberFormat);
        dates.Calendar = new GregorianCalendar();
        dates.LongDatePattern = Format(texts, "long date") ?? "d MMMM yyyy";
        dates.ShortDatePattern = Format(texts, "short date") ?? "yyyy-MM-dd";
        if (Format(texts, "months")?.Split(',', StringSplitOptions.TrimEntries) is { Length: 12 } months)
        {
            dates.MonthNames = dates.MonthGenitiveNames = [.. months, ""];
        }

        numbers.NumberDecimalSeparator = numbers.PercentDecimalSeparator = Format(texts, "decimal separator") ?? ".";
        numbers.NumberGroupSeparator = numbers.PercentGroupSeparator = Format(texts, "group separator") ?? "\u00A0";
        numbers.NegativeSign = "\u2212";
        return CultureInfo.ReadOnly(culture);
    }

    private static string? Format(TextCatalog texts, string id) => texts.Find(Context, id)?.Translations[0];
}
