using Portal.Features.Reading;

namespace Portal.Features.Articles;

/// <summary>News, guidance, fixed pages and any other content with a title and a body. Views: <c>Articles/Article</c>, <c>Pages/Page</c>.</summary>
/// <param name="Kind">news, guidance or empty.</param>
public sealed record ArticlePage(
    LocalText Title, LocalText? Summary, LocalHtml? Body, TranslationStanding Standing, string Kind,
    IReadOnlyList<TermLabel> Topics, DateTimeOffset PublishedUtc);

/// <summary>News and guidance, newest first. View: <c>Articles/List</c>.</summary>
public sealed record ArticleList(IReadOnlyList<ArticleLine> Articles);

public sealed record ArticleLine(ItemLink Link, LocalText? Summary, string Kind, DateTimeOffset PublishedUtc);
