using Portal.Features.Reading;

namespace Portal.Features.Articles;

/// <summary>Lists of news and guidance.</summary>
public sealed class ArticleLists(ShownItems items)
{
    private const int Most = 100;

    public async Task<ArticleList> AllAsync(Visit visit, CancellationToken cancellationToken) =>
        new([.. (await items.OfTypeAsync("Article", visit, cancellationToken)).Take(Most).Select(item => Line(item, visit.Culture))]);

    private static ArticleLine Line(ShownItem item, string culture)
    {
        var article = item.Part("Article");
        return new ArticleLine(
            new ItemLink(item.Title.Text, item.Culture, item.UrlFor(culture)), article.Text("Summary"), article.Fact("Kind") ?? "", item.Shown.PublishedUtc ?? default);
    }
}
