using System.Net;
using System.Text.RegularExpressions;

namespace Portal.Content;

/// <summary>Words out of markup, for the index and for descriptions; never for showing as HTML.</summary>
public static partial class PlainText
{
    /// <summary>Drops tags, comments, scripts and styles, decodes entities and joins what is left with single spaces.</summary>
    public static string OfHtml(string html) => Spaces().Replace(WebUtility.HtmlDecode(Markup().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<!--.*?-->|<(script|style)\\b.*?</\\1\\s*>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}
