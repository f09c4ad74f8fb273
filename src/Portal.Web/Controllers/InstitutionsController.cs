using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Institutions;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

public sealed class InstitutionsController(InstitutionLists lists, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/institutions")]
    public async Task<IActionResult> List()
    {
        var model = await lists.AllAsync(Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Institutions"], "/institutions", "institutions", Gone);
        return Show("Institutions/List", model, frame with { Description = texts["The bodies behind the practices, by country."] });
    }
}
