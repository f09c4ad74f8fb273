using System.Text.Json.Nodes;
using Portal.Features.Reading;
using Portal.Features.Taxonomies;

namespace Portal.Features.Articles;

/// <summary>The page of a piece of news or guidance.</summary>
public sealed class ArticleItemPage(MarkdownRenderer markdown, TermLookup termLookup) : IItemPage
{
    public string ContentType => "Article";

    public async Task<ItemView> ShowAsync(ShownItem item, Visit visit, CancellationToken cancellationToken)
    {
        var article = item.Part("Article");
        var terms = new TermLabels(await termLookup.GetAsync(cancellationToken), visit.Culture);
        var summary = article.Text("Summary");
        var model = new ArticlePage(
            item.Title, summary, markdown.Body(item.Part("MarkdownBodyPart").Markdown("Markdown")), item.Standing,
            article.Fact("Kind") ?? "", terms.Of(article.Picked("Topics")), item.Shown.PublishedUtc ?? default);
        return new ItemView("Articles/Article", model)
        {
            Section = "articles",
            Description = summary?.Text,
            StructuredData = SchemaArticle.Of(item, summary?.Text, model.Kind == "news" ? "NewsArticle" : "Article"),
        };
    }
}
