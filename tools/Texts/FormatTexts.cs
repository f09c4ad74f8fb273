using Portal.Features.Localization;

namespace Texts;

/// <summary>Patterns of dates and numbers, which a language states in its .po file under the context <c>format</c>.</summary>
public static class FormatTexts
{
    /// <summary>Each with its English value as the only translation.</summary>
    public static IReadOnlyList<PoEntry> All { get; } =
    [
        Entry("own name", "English", "The language's name as its speakers write it, first letter large."),
        Entry("long date", "d MMMM yyyy", "A .NET date pattern; literal words in single quotes: d MMMM yyyy 'г.'"),
        Entry("short date", "d MMM yyyy", "A .NET date pattern."),
        Entry("months", "January, February, March, April, May, June, July, August, September, October, November, December", "Twelve names as they stand in a long date, with commas between."),
        Entry("decimal separator", ".", "What stands between whole and fraction."),
        Entry("group separator", ",", "What stands between thousands; a no-break space where the language uses a space."),
    ];

    private static PoEntry Entry(string id, string english, string note) => new("format", id, null, [english]) { Notes = [note] };
}
