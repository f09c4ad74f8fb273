using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Countries;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

public sealed class CountriesController(CountryLists lists, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Read("/{culture}/countries")]
    public async Task<IActionResult> List()
    {
        var model = await lists.AllAsync(Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Countries"], "/countries", "countries", Gone);
        return Show("Countries/List", model, frame with { Description = texts["The countries of the portal: their practices, institutions, laws and figures."] });
    }
}
