using System.Globalization;

namespace Tajriba.Words;

/// <summary>Numbers, dates and years as the reader's language writes them; the culture of the request comes from the language's texts.</summary>
public static class Writing
{
    public static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.CurrentCulture);

    public static string Date(DateTimeOffset time) => Date(DateOnly.FromDateTime(time.UtcDateTime));

    public static string Date(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);

    /// <summary>A date may end in a full stop of its own (2 октября 2026 г.); the sentence then needs no second one.</summary>
    public static string Sentence(string text) => text.EndsWith("..", StringComparison.Ordinal) ? text[..^1] : text;

    /// <param name="period">A year, a month or two of them with a slash between, as ISO 8601 writes intervals.</param>
    public static string Period(string period) => period.Replace("..", "…", StringComparison.Ordinal).Replace("/", " – ", StringComparison.Ordinal);

    public static string Years(int? start, int? end) => (start, end) switch
    {
        ({ } from, { } to) when from == to => Year(from),
        ({ } from, { } to) => $"{Year(from)}–{Year(to)}",
        ({ } from, null) => $"{Year(from)}–",
        (null, { } to) => $"–{Year(to)}",
        _ => "",
    };

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
