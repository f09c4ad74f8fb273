using System.IO.Compression;
using System.Security.Cryptography;
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

        return address.Length <= LongestAddress ? RenderAsync(context, address) : next(context);
    }

    private static bool IsCacheable(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && StringValues.IsNullOrEmpty(request.Headers.Authorization)
        && !(request.Headers.Cookie.Count > 0 && request.Cookies.Keys.Any(name => name.StartsWith(".AspNetCore.Identity", StringComparison.Ordinal)));

    private async Task RenderAsync(HttpContext context, string address)
    {
        if (!HttpMethods.IsGet(context.Request.Method))
        {
            await next(context);
            return;
        }

        var generation = cache.Generation;
        var original = context.Response.Body;
        await using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        if (StoredPage(context, buffer) is { } page)
        {
            cache.Add(address, page, generation);
            await CachedPageResponse.WriteAsync(context, page);
            return;
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(original, context.RequestAborted);
    }

    private static CachedPage? StoredPage(HttpContext context, MemoryStream buffer)
    {
        var response = context.Response;
        var dependencies = context.RequestServices.GetRequiredService<PageDependencies>();
        if (response.StatusCode != StatusCodes.Status200OK || dependencies.Keys.Count == 0 || response.HasStarted
            || response.Headers.ContainsKey(HeaderNames.SetCookie) || response.Headers.ContainsKey(HeaderNames.ContentEncoding))
        {
            return null;
        }

        var headers = response.Headers
            .Where(header => !NotStored.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));
        var bytes = buffer.ToArray();
        return new CachedPage(
            response.StatusCode, [.. headers], Body(bytes), Body(Compressed(bytes, stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))),
            Body(Compressed(bytes, stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true))), [.. dependencies.Keys]);
    }

    private static CachedBody Body(byte[] bytes) => new(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"");

    private static byte[] Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var buffer = new MemoryStream();
        using (var stream = compressor(buffer))
        {
            stream.Write(bytes);
        }

        return buffer.ToArray();
    }
}
