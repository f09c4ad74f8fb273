using System.Text.Json.Nodes;
using Portal.Features.Articles;
using Portal.Features.Reading;

namespace Portal.Features.Pages;

/// <summary>Fixed pages, and every content type that has no page of its own (imported ones): title and body.</summary>
public sealed class PlainItemPage(MarkdownRenderer markdown) : IItemPage
{
    public string ContentType => "Page";

    public Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var body = markdown.Body(item.Part("MarkdownBodyPart").Markdown("Markdown")) ?? item.Part("HtmlBodyPart").Html("Html");
        var model = new ArticlePage(item.Title, null, body, item.Standing, "", [], item.Shown.PublishedUtc ?? default);
        return Task.FromResult(new ItemView("Pages/Page", model)
        {
            Section = item.Shown.Path?.EndsWith("/about", StringComparison.Ordinal) == true ? "about" : "",
            StructuredData = new JsonObject { ["@type"] = "WebPage", ["name"] = item.Title.Text, ["inLanguage"] = item.Culture },
            OpenGraphType = "website",
        });
    }
}
