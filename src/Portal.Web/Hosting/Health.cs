using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Search;
using Portal.Storage;

namespace Portal.Web.Hosting;

/// <summary><c>/health/live</c>: the process serves. <c>/health/ready</c>: it has what it needs to serve well.</summary>
public static class Health
{
    private const string Ready = "ready";

    public static void AddPortalHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseCheck>("database", tags: [Ready])
        .AddCheck<IndexCheck>("index", tags: [Ready]);

    public static void MapPortalHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = entry.Value.Status.ToString(), detail = entry.Value.Description }),
    });

    private sealed class DatabaseCheck(IDbContextFactory<PortalContext> contexts) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            return await db.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }

    /// <summary>An index that lags shows readers what no longer is; a few lines behind is a batch under way.</summary>
    private sealed class IndexCheck(SearchIndex index, ChangeLogReader log) : IHealthCheck
    {
        private const long MostLinesBehind = 5_000;

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var status = index.Status;
            var behind = await log.EndAsync(cancellationToken) - status.Cursor;
            return status.BuiltAtUtc is null ? HealthCheckResult.Unhealthy("The index was never built.")
                : behind > MostLinesBehind ? HealthCheckResult.Unhealthy($"The index is {behind} lines behind the change log.")
                : HealthCheckResult.Healthy($"{status.Documents} documents");
        }
    }
}
