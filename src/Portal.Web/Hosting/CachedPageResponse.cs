using Microsoft.Net.Http.Headers;
using Portal.Features.Caching;

namespace Portal.Web.Hosting;

/// <summary>Writes a cached page: best encoding the reader takes, 304 when the reader has it already.</summary>
public static class CachedPageResponse
{
    public static Task WriteAsync(HttpContext context, CachedPage page)
    {
        var body = Choose(context.Request.Headers.AcceptEncoding.ToString(), page, out var encoding);
        var response = context.Response;
        var headers = response.Headers;
        foreach (var (name, value) in page.Headers)
        {
            headers[name] = value;
        }

        headers.ETag = body.ETag;
        if (context.Request.Headers.IfNoneMatch.Count > 0 && context.Request.Headers.IfNoneMatch.ToString().Contains(body.ETag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.Remove(HeaderNames.ContentType);
            return Task.CompletedTask;
        }

        response.StatusCode = StatusCodes.Status200OK;
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        response.ContentLength = body.Bytes.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(body.Bytes, context.RequestAborted).AsTask();
    }

    private static CachedBody Choose(string accepted, CachedPage page, out string? encoding)
    {
        encoding = accepted switch
        {
            "" => null,
            _ when Takes(accepted, "br") => "br",
            _ when Takes(accepted, "gzip") => "gzip",
            _ => null,
        };
        return encoding switch { "br" => page.Brotli, "gzip" => page.Gzip, _ => page.Plain };
    }

    private static bool Takes(string accepted, string encoding) =>
        accepted.Contains(encoding, StringComparison.OrdinalIgnoreCase)
        && StringWithQualityHeaderValue.TryParseList([accepted], out var list)
        && list.Any(item => item.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && item.Quality is null or > 0);
}
