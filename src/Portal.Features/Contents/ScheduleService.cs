using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Portal.Features.Contents;

/// <summary>Runs the schedule every minute. Several nodes may: the second finds nothing due.</summary>
public sealed partial class ScheduleService(RunSchedule schedule, TimeProvider clock, ILogger<ScheduleService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>A database that is away for a while is tried again a minute later.</summary>
    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var refusal in (await schedule.ExecuteAsync(stoppingToken)).Where(result => result.IsRefusal))
            {
                LogRefused(logger, refusal.ToString());
            }
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException { InnerException: DbException })
        {
            LogAway(logger, exception);
        }
    }

    [LoggerMessage(1201, LogLevel.Warning, "A scheduled act was refused: {Result}")]
    private static partial void LogRefused(ILogger logger, string result);

    [LoggerMessage(1202, LogLevel.Warning, "The schedule could not run at the moment")]
    private static partial void LogAway(ILogger logger, Exception exception);
}
