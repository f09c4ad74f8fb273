using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Content.Fields;

namespace Portal.Features.Contents;

/// <summary>Keeps of HTML what formats text: an allow-list of elements, attributes and address schemes. Doing it twice changes nothing.</summary>
public static class HtmlSanitizer
{
    private static readonly FrozenSet<string> Elements = Set(
        "a abbr article aside b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd " +
        "li mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var");

    private static readonly FrozenSet<string> Attributes = Set(
        "alt cite class colspan datetime dir height href hreflang id lang open rel reversed rowspan scope src start title width");

    private static readonly FrozenSet<string> Addresses = Set("cite href src");

    /// <summary>Elements that vanish with everything in them; other unknown ones leave their text.</summary>
    private static readonly FrozenSet<string> Dangerous = Set(
        "applet base embed form frame frameset head iframe input link math meta noembed noframes noscript object option plaintext script select style svg template textarea title xmp");

    public static string Sanitize(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return html;
        }

        var parser = new HtmlParser();
        var document = parser.ParseDocument("<html><body></body></html>");
        var body = document.Body!; // the parsed text has one
        body.Append([.. parser.ParseFragment(html, body)]);
        Clean(body);
        return body.InnerHtml;
    }

    private static void Clean(IElement parent)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is not IElement element)
            {
                if (node.NodeType != NodeType.Text)
                {
                    parent.RemoveChild(node);
                }

                continue;
            }

            if (Dangerous.Contains(element.LocalName) || element.NamespaceUri != NamespaceNames.HtmlUri)
            {
                element.Remove();
                continue;
            }

            CleanAttributes(element);
            Clean(element);
            if (!Elements.Contains(element.LocalName))
            {
                element.Replace([.. element.ChildNodes.ToArray()]);
            }
        }
    }

    private static void CleanAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes.ToArray())
        {
            if (!Attributes.Contains(attribute.LocalName) || (Addresses.Contains(attribute.LocalName) && !LinkField.IsSafe(attribute.Value)))
            {
                element.RemoveAttribute(attribute.NamespaceUri!, attribute.LocalName); // null means no namespace, which the method takes
            }
        }
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
