using Portal.Features.Backup;
using Portal.Features.Caching;
using Portal.Features.Contents;
using Portal.Features.Indexing;
using Portal.Features.Localization;
using Portal.Features.Reading;
using Portal.Features.Recipes;
using Portal.Storage;
using Portal.Web.Api;

namespace Portal.Web.Hosting;

/// <summary>Puts the portal together: the same services for the site, its commands and its tests.</summary>
public static class PortalHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddPortalLogging();
        var options = builder.AddPortalOptions();
        builder.AddPortalServer(options);
        builder.Services.AddPortalStorage(options);
        builder.Services.AddPortalContents().AddPortalContentsBackground();
        builder.Services.AddPortalRecipes();
        builder.Services.AddPortalBackup();
        builder.Services.AddPortalSearch().AddPortalSearchBackground();
        builder.Services.AddPortalReading();
        builder.Services.AddPortalPageCache(builder.Configuration.GetValue("Portal:PageCacheMegabytes", 32));
        builder.Services.AddPortalRateLimits(builder.Configuration);
        builder.Services.AddPortalPages();
        builder.Services.AddPortalApi();
        builder.Services.AddPortalHealth();
        return builder.Build();
    }

    /// <summary>From the outside in: what every answer carries, then the fastest answer, then the rest.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseMiddleware<PageCacheMiddleware>();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<ReaderLanguageMiddleware>();
        app.UseResponseCompression();
        app.UsePortalErrors();
        app.UseRouting();
        app.UseRateLimiter();
        app.MapPortalHealth();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
        app.MapPortalApi();
    }
}
