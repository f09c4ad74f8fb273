using Portal.Features.Backup;
using Portal.Storage;

namespace Portal.Web.Hosting;

/// <summary>What happens between building the site and listening.</summary>
public static class Startup
{
    /// <summary>One site a data directory: index, keys and media would not bear two.</summary>
    public static IDisposable TakeDataDirectory(this WebApplication site)
    {
        var options = site.Services.GetRequiredService<PortalOptions>();
        return DataDirectoryLock.TryTake(options)
            ?? throw new ConfigurationException($"Another site runs on {options.DataDirectory} already; stop it, or give this one a Portal:DataDirectory of its own.");
    }

    public static async Task SetUpAsync(this WebApplication site)
    {
        await site.Services.GetRequiredService<PortalSchema>().MigrateAsync();
    }
}
