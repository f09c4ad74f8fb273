using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Practices;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

public sealed class PracticesController(PracticeLists lists, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/practices")]
    public async Task<IActionResult> List()
    {
        var filters = FiltersOf(PracticeLists.Filters);
        var model = await lists.ShowAsync(filters, PageNumber(), Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Practices"], "/practices" + filters.QueryOfPage(model.Pager.Page), "practices", Gone);
        return Show("Practices/List", model, frame with
        {
            Description = texts["What was tried, where, by whom and with what result: practices of several countries, with their sources."],
            NoIndex = !filters.IsEmpty,
        });
    }
}
