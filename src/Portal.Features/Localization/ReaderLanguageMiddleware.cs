using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Portal.Content;
using Portal.Features.Reading;

namespace Portal.Features.Localization;

/// <summary>
/// Finds the language of a request (address, then cookie, then the browser's list, then the site's default) and sets the culture that texts,
/// numbers and dates are written in. Stands before error handling, so that an error page speaks the language of the address.
/// </summary>
public sealed class ReaderLanguageMiddleware(RequestDelegate next, SiteProfileLookup profiles, TextCatalogs catalogs)
{
    /// <summary>The language that a reader chose last; set by the language switcher's script.</summary>
    public const string CookieName = "language";

    /// <summary>A browser sends a handful of languages; the rest of a hostile header is not read.</summary>
    private const int LongestHeader = 500;

    public async Task InvokeAsync(HttpContext context)
    {
        var cultures = (await profiles.GetAsync(context.RequestAborted)).Cultures;
        var language = Choose(context.Request, cultures);
        context.Features.Set(language);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = catalogs.CultureOf(language.Culture);
        await next(context);
    }

    private static ReaderLanguage Choose(HttpRequest request, SiteCultures cultures)
    {
        var path = request.Path.Value ?? "/";
        var end = path.IndexOf('/', 1);
        var first = path.Length > 1 ? path[1..(end < 0 ? path.Length : end)] : "";
        return cultures.Has(first)
            ? new ReaderLanguage(first, InAddress: true)
            : new ReaderLanguage(Preferred(request, cultures), InAddress: false);
    }

    private static string Preferred(HttpRequest request, SiteCultures cultures)
    {
        if (request.Cookies[CookieName] is { } chosen && cultures.Has(chosen))
        {
            return chosen;
        }

        var header = request.Headers.AcceptLanguage.ToString();
        if (header.Length is 0 or > LongestHeader || !StringWithQualityHeaderValue.TryParseList([header], out var languages))
        {
            return cultures.Default;
        }

        return languages
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0])
            .Select(name => cultures.Supported.FirstOrDefault(culture => culture.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(culture => culture is not null) ?? cultures.Default;
    }
}
