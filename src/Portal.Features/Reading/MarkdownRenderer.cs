using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.Extensions.Caching.Memory;

namespace Portal.Features.Reading;

/// <summary>
/// Markdown to HTML: tables, and footnotes in bodies; never raw HTML, never an address that could run a script, never an image from
/// another host. A version never changes, so its HTML is kept under the version's id.
/// </summary>
public sealed class MarkdownRenderer : IDisposable
{
    private const int CharactersKept = 4_000_000;

    private static readonly MarkdownPipeline Fields = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();
    private static readonly MarkdownPipeline Bodies = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseFootnotes().Build();

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = CharactersKept });

    /// <summary>A field below a heading of the page: its own headings start at level 3, and footnotes are left as text.</summary>
    public LocalHtml? Field(MarkdownText? text) => Render(text, Fields, 3);

    /// <summary>The body of a page: headings start at level 2, footnotes work.</summary>
    public LocalHtml? Body(MarkdownText? text) => Render(text, Bodies, 2);

    public void Dispose() => _cache.Dispose();

    private LocalHtml? Render(MarkdownText? text, MarkdownPipeline pipeline, int firstLevel)
    {
        if (text is null)
        {
            return null;
        }

        if (!_cache.TryGetValue(text.Key, out LocalHtml? html))
        {
            html = new LocalHtml(ToHtml(text.Text, pipeline, firstLevel), text.Culture);
            _cache.Set(text.Key, html, new MemoryCacheEntryOptions { Size = html.Html.Length });
        }

        return html;
    }

    private static string ToHtml(string markdown, MarkdownPipeline pipeline, int firstLevel)
    {
        var document = Markdown.Parse(markdown, pipeline);
        var headings = document.Descendants<HeadingBlock>().ToList();
        var shift = headings.Count == 0 ? 0 : firstLevel - headings.Min(heading => heading.Level);
        foreach (var heading in headings)
        {
            heading.Level = Math.Clamp(heading.Level + shift, firstLevel, 6);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            MakeSafe(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsWeb(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        foreach (var table in document.Descendants<Markdig.Extensions.Tables.Table>())
        {
            // A table wider than a phone scrolls in itself, and a keyboard can reach it.
            table.GetAttributes().AddProperty("tabindex", "0");
        }

        return document.ToHtml(pipeline);
    }

    private static void MakeSafe(LinkInline link)
    {
        var local = link.Url is { } url && (url.StartsWith('#') || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)));
        if (link.IsImage && !local)
        {
            link.IsImage = false;
        }

        if (!local && !IsWeb(link.Url))
        {
            link.Url = "";
        }
    }

    private static bool IsWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";
}
