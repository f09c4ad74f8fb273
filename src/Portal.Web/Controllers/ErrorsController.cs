using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Web.Api;

namespace Portal.Web.Controllers;

/// <summary>What a person sees, and what a program is told, when an address has no page or a page is broken.</summary>
public sealed class ErrorsController(WaysOn waysOn, PageFrames frames, IStringLocalizer texts) : ReaderController
{
    [Route("/error/{status:int}")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> Error(int status)
    {
        var address = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? Request.Path.Value ?? "";
        var shown = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = shown;
        Response.Headers.CacheControl = "no-store";
        if (address.StartsWith("/api/", StringComparison.Ordinal))
        {
            return new ObjectResult(ApiProblem.OfStatus(shown, HttpContext)) { StatusCode = shown, ContentTypes = { "application/problem+json" } };
        }

        var missing = shown is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;
        var title = missing ? texts["This page is not here"] : texts["The page could not be shown"];
        var frame = await frames.OfPageAsync(Visit, title, "/", "", Gone);
        var model = missing ? await waysOn.FromAsync(address, Visit, Gone) : new ErrorPage(shown, "", $"/{Visit.Culture}/search", [], HttpContext.TraceIdentifier);
        return Show(missing ? "Errors/NotFound" : "Errors/Broken", model, frame with { CanonicalUrl = "", NoIndex = true });
    }
}
