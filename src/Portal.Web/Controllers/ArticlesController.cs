using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Articles;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

public sealed class ArticlesController(ArticleLists lists, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/articles")]
    public async Task<IActionResult> List()
    {
        var model = await lists.AllAsync(Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["News and guidance"], "/articles", "articles", Gone);
        return Show("Articles/List", model, frame with { Description = texts["News of the portal and guidance on describing and reading practices."] });
    }
}
