using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Laws;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

public sealed class LawsController(LawLists lists, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/laws")]
    public async Task<IActionResult> List()
    {
        var model = await lists.AllAsync(Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Laws"], "/laws", "laws", Gone);
        return Show("Laws/List", model, frame with { Description = texts["Laws and other legal instruments that the practices rest on, by country."] });
    }
}
