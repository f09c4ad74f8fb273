using Microsoft.Extensions.Hosting;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>Keeps definitions and settings of this node in step with the change log.</summary>
public sealed class SiteFollower(ChangeLogReader log, DefinitionStore definitions, SiteSettings settings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var cursor = await log.EndAsync(stoppingToken);
        await definitions.RefreshAsync(stoppingToken);
        await settings.RefreshAsync(stoppingToken);
        await foreach (var lines in log.FollowAsync(cursor, stoppingToken))
        {
            if (lines.Any(line => line.Kind == ChangeKind.DefinitionsChanged))
            {
                await definitions.RefreshAsync(stoppingToken);
            }

            if (lines.Any(line => line.Kind == ChangeKind.SettingsChanged))
            {
                await settings.RefreshAsync(stoppingToken);
            }
        }
    }
}
