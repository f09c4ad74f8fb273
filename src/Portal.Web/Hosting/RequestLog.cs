using System.Diagnostics;

namespace Portal.Web.Hosting;

/// <summary>
/// One structured line a request that reached the application. Pages from the page cache are logged at Debug only: the reverse
/// proxy counts those, and a line each would cost more than the page. No address of the reader and no query text is written.
/// </summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Answered(logger, context.Request.Method, context.Request.Path.Value ?? "", context.Response.StatusCode, elapsed, context.TraceIdentifier);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} answered {Status} in {Elapsed:0.0} ms")]
    private static partial void AnsweredMessage(ILogger logger, string method, string path, int status, double elapsed);

    private static void Answered(ILogger logger, string method, string path, int status, double elapsed, string trace)
    {
        if (!logger.IsEnabled(LogLevel.Information))
        {
            return;
        }

        using (logger.BeginScope(new Dictionary<string, object> { ["TraceId"] = trace }))
        {
            AnsweredMessage(logger, method, path.Length > 256 ? path[..256] : path, status, elapsed);
        }
    }
}
