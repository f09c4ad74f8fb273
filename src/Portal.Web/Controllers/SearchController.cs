using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Reading;
using Portal.Features.Searching;

namespace Portal.Web.Controllers;

public sealed class SearchController(SearchPages pages, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/search")]
    public async Task<IActionResult> Search(string? q)
    {
        var filters = FiltersOf(SearchPages.Filters, q ?? "");
        var model = await pages.ShowAsync(filters, PageNumber(), Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Search"], "/search", "search", Gone);
        return Show("Search/Search", model, frame with { NoIndex = true, Languages = PageFrames.WithQuery(frame, filters.QueryOfPage(1)) });
    }
}
