using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Portal.Content;
using Portal.Features.Localization;
using Portal.Features.Reading;

namespace Portal.Web.Controllers;

/// <summary>Pages for readers: the language comes from the address, everything else from a read model.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public abstract class ReaderController : Controller
{
    protected Visit Visit { get; private set; } = new(SiteProfile.Default.Cultures.Default, Reader.Anonymous);

    /// <summary>The reader asked for no more; the page is not built to its end.</summary>
    protected CancellationToken Gone => HttpContext.RequestAborted;

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var language = HttpContext.Features.GetRequiredFeature<ReaderLanguage>();
        Visit = new Visit(language.Culture, ReaderClaims.ReaderOf(User));
        if (RouteData.Values.TryGetValue("culture", out var culture) && culture as string != language.Culture)
        {
            context.Result = NotFound();
        }
    }

    /// <param name="view">Folder and name of the theme's view.</param>
    protected ViewResult Show(string view, object model, PageFrame frame)
    {
        ViewData[PageFrame.ViewDataKey] = frame;
        return View($"/Views/{view}.cshtml", model);
    }

    /// <summary>The filters and the page number that the address states; whatever makes no sense there is read as absent.</summary>
    protected ListFilters FiltersOf(IEnumerable<string> facets, string text = "") =>
        ListFilters.Read(Request.Path.Value ?? "", text, facets, name => Request.Query[name]);

    protected int PageNumber() =>
        int.TryParse(Request.Query["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page)
            ? Math.Clamp(page, 1, 1_000_000) : 1;
}
