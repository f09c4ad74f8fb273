using Microsoft.Extensions.DependencyInjection;

namespace Portal.Features.Backup;

public static class BackupRegistration
{
    public static IServiceCollection AddPortalBackup(this IServiceCollection services) => services
        .AddSingleton<DatabaseCopy>()
        .AddSingleton<BackupPortal>()
        .AddSingleton<RestorePortal>();
}
