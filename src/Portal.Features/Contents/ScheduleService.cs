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
            foreach (var result in await schedule.ExecuteAsync(stoppingToken))
            {
                if (result.IsRefusal)
                {
                    LogRefused(logger, result.ToString());
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(1201, LogLevel.Warning, "A scheduled act was refused: {Result}")]
    private static partial void LogRefused(ILogger logger, string result);
}
