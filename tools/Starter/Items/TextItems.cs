using System.Text.Json.Nodes;
using Portal.Starter.Facts;
using Portal.Starter.Words;

namespace Portal.Starter.Items;

/// <summary>Fixed pages and articles in one culture.</summary>
public sealed class TextItems(FactLinks links, ItemFactory factory)
{
    private static readonly DateTimeOffset Published = new(2026, 10, 1, 7, 30, 0, TimeSpan.Zero);

    /// <summary>A page keeps its English address in all cultures, so that links to it can be written by hand.</summary>
    public JsonObject MakePage(string slug, MarkdownPage words, string culture) =>
        factory.Make(
            new ItemHead("page", slug, "Page", culture, words.Title, slug, Published),
            _ => new JsonObject { ["MarkdownBodyPart"] = Body(words) });

    public JsonObject MakeArticle(string slug, MarkdownPage words, string culture)
    {
        var kind = links.Articles[slug].Kind;
        var published = kind == "news" ? Published.AddDays(3) : Published.AddDays(1);
        var head = new ItemHead("article", slug, "Article", culture, words.Title, $"articles/{Slug.Of(words.Title)}", published);
        return factory.Make(head, withFacts => new JsonObject
        {
            ["Article"] = Fields.Part(("Summary", Fields.Text(words.Summary)), ("Kind", withFacts ? Fields.Text(kind) : null)),
            ["MarkdownBodyPart"] = Body(words),
        });
    }

    private static JsonObject Body(MarkdownPage words) => new() { ["Markdown"] = words.Body };
}
