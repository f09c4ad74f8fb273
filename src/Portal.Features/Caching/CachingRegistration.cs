using Microsoft.Extensions.DependencyInjection;

namespace Portal.Features.Caching;

public static class CachingRegistration
{
    /// <param name="megabytes">Upper bound of the page cache in 10^6 bytes.</param>
    /// <param name="services">The site's services.</param>
    public static IServiceCollection AddPortalPageCache(this IServiceCollection services, int megabytes) => services
        .AddSingleton(new PageCache(megabytes * 1_000_000L))
        .AddScoped<PageDependencies>()
        .AddHostedService<PageCacheFollower>();
}
