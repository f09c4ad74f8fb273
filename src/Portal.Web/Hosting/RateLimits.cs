using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Portal.Web.Hosting;

/// <summary>How often one address may search and post. Reading pages is not limited: the page cache answers.</summary>
public static class RateLimits
{
    public const string SectionName = "Portal:RateLimits";

    /// <summary>Policy for endpoints that are to be limited by name.</summary>
    public const string Search = "search";

    public static void AddPortalRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var searchesPerMinute = configuration.GetValue($"{SectionName}:SearchesPerMinute", 120);
        var formsPerMinute = configuration.GetValue($"{SectionName}:FormsPerMinute", 20);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter =
                    rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? ((int)wait.TotalSeconds + 1).ToString(CultureInfo.InvariantCulture) : "60";
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Kind(context.Request) switch
            {
                "search" => Window("search", context, searchesPerMinute),
                "form" => Window("form", context, formsPerMinute),
                _ => RateLimitPartition.GetNoLimiter("reading"),
            });
        });
    }

    private static string Kind(HttpRequest request) => request switch
    {
        _ when HttpMethods.IsPost(request.Method) => "form",
        { Path.Value: { } path } when path.EndsWith("/search", StringComparison.Ordinal) => "search",
        _ => "reading",
    };

    private static RateLimitPartition<string> Window(string kind, HttpContext context, int perMinute) =>
        perMinute <= 0
            ? RateLimitPartition.GetNoLimiter(kind)
            : RateLimitPartition.GetSlidingWindowLimiter($"{kind} {context.Connection.RemoteIpAddress}", _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            });
}
