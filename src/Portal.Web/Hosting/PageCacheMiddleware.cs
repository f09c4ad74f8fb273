using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Portal.Features.Caching;

namespace Portal.Web.Hosting;

/// <summary>
/// Answers anonymous GET and HEAD requests from <see cref="PageCache"/>, before routing. Stands behind the security headers, so that a
/// stored page carries them; a signed-in reader (any authentication cookie or header) passes by.
/// </summary>
public sealed class PageCacheMiddleware(RequestDelegate next, PageCache cache)
{
    /// <summary>Longest address worth keeping: beyond it lie hostile queries, not pages that return.</summary>
    private const int LongestAddress = 512;

    private static readonly string[] NotStored = [HeaderNames.ContentLength, HeaderNames.ContentEncoding, HeaderNames.ETag, HeaderNames.Date, HeaderNames.Server];

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsCacheable(context.Request))
        {
            return next(context);
        }

        var address = context.Request.PathBase.Value + context.Request.Path.Value + context.Request.QueryString.Value;
        if (cache.TryGet(address, out var page))
        {
            return CachedPageResponse.WriteAsync(context, page);
        }

        return RenderAsync(context, address);
    }

    /// <summary>A reader's page (<c>/ru</c>, <c>/ru/…</c>) asked for without any sign of an account.</summary>
    private static bool IsCacheable(HttpRequest request) =>
        request.Path.Value is ['/', _, _] or ['/', _, _, '/', ..]
        && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && StringValues.IsNullOrEmpty(request.Headers.Authorization)
        && !(request.Headers.Cookie.Count > 0 && request.Cookies.Keys.Any(name => name.StartsWith(".AspNetCore.Identity", StringComparison.Ordinal)));

    /// <summary>Renders plainly into memory (whatever encoding was asked for), keeps what may be kept, answers in the best encoding.</summary>
    private async Task RenderAsync(HttpContext context, string address)
    {
        var generation = cache.Generation;
        var accepted = context.Request.Headers.AcceptEncoding;
        var original = context.Response.Body;
        await using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
            context.Request.Headers.AcceptEncoding = accepted;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK && !context.Response.Headers.ContainsKey(HeaderNames.SetCookie))
        {
            await CachedPageResponse.WriteAsync(context, Keep(context, address, buffer.ToArray(), generation));
            return;
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(original, context.RequestAborted);
    }

    private CachedPage Keep(HttpContext context, string address, byte[] bytes, long generation)
    {
        var dependencies = context.RequestServices.GetRequiredService<PageDependencies>().Keys;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var headers = context.Response.Headers
            .Where(header => !NotStored.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));
        var page = new CachedPage([.. headers], bytes, [.. dependencies]);
        if (dependencies.Count > 0 && address.Length <= LongestAddress && HttpMethods.IsGet(context.Request.Method))
        {
            cache.Add(address, page, generation);
        }

        return page;
    }
}
