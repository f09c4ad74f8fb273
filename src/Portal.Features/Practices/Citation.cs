using System.Globalization;
using Portal.Features.Reading;

namespace Portal.Features.Practices;

/// <summary>How to cite a practice: bodies, title, years, portal, date, permanent address. Punctuation alone, so that it needs no translation.</summary>
public static class Citation
{
    public static string Of(ShownItem item, IEnumerable<LocalText> leads, string years, string siteName, DateOnly published, string address)
    {
        var bodies = string.Join("; ", leads.Select(lead => lead.Text));
        // A date may end in a full stop of its own: 2 октября 2026 г.
        var date = published.ToString("D", CultureInfo.CurrentCulture).TrimEnd('.');
        return $"{(bodies.Length > 0 ? bodies + ". " : "")}{item.Title.Text}{(years.Length > 0 ? $" ({years})" : "")}. {siteName}, {date}. {address}";
    }

    /// <summary>2018, 2018–2021, 2018– or nothing.</summary>
    public static string Years(int? start, int? end) => (start, end) switch
    {
        (null, null) => "",
        ({ } from, { } to) when from == to => from.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{start}–{end}"),
    };
}
