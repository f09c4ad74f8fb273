using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Search;

namespace Portal.Web.Controllers;

public sealed class SearchController(SearchPages pages, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/search")]
    public async Task<IActionResult> Search(string? q)
    {
        var filters = FiltersOf(SearchPages.Filters, Kept(q ?? ""));
        var model = await pages.ShowAsync(filters, PageNumber(), Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Search"], "/search", "search", Gone);
        return Show("Search/Search", model, frame with { NoIndex = true, Languages = PageFrames.WithQuery(frame, filters.QueryOfPage(1)) });
    }

    /// <summary>One letter more than is searched for, so that the page can say so; the rest would only be repeated in every link of the page.</summary>
    private static string Kept(string query) => query.Length > SearchLimits.QueryLength ? query[..(SearchLimits.QueryLength + 1)] : query;
}
