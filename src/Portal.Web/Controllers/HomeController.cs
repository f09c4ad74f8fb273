using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Portal.Features.Home;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

public sealed class HomeController(HomePages pages, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    /// <summary>To the reader's language: the one chosen last, else the browser's, else the site's default.</summary>
    [Read("/")]
    public IActionResult ToLanguage()
    {
        Response.Headers.Vary = $"{HeaderNames.Cookie}, {HeaderNames.AcceptLanguage}";
        Response.Headers.CacheControl = "private, no-cache";
        return Redirect($"/{Visit.Culture}/");
    }

    [Read("/{culture}")]
    public async Task<IActionResult> Home()
    {
        var model = await pages.ShowAsync(Visit, Gone);
        var frame = await frames.OfPageAsync(Visit, texts["Police experience of Central Asia"], "/", "home", Gone);
        return Show("Home/Home", model, frame with
        {
            Description = texts["Practices of the police and other bodies against violence, described from public sources, in seven languages."],
            StructuredData = frames.SiteData(frame),
        });
    }
}
