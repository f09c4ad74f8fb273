using Microsoft.Extensions.DependencyInjection;

namespace Portal.Features.Contents;

public static class ContentsRegistration
{
    /// <summary>The content kernel on top of the storage: manager, definitions, settings, schedule.</summary>
    public static IServiceCollection AddPortalContents(this IServiceCollection services) => services
        .AddSingleton<DefinitionStore>()
        .AddSingleton<SiteSettings>()
        .AddSingleton<ContentManager>()
        .AddSingleton<RunSchedule>();

    /// <summary>What a running site does by itself: follow changes of definitions and settings, and keep the schedule. Not for the command line.</summary>
    public static IServiceCollection AddPortalContentsBackground(this IServiceCollection services) => services
        .AddHostedService<SiteFollower>()
        .AddHostedService<ScheduleService>();
}
