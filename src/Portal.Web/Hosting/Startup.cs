using Portal.Features.Backup;
using Portal.Features.Setup;
using Portal.Storage;
using Portal.Web.CommandLine;

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

    /// <summary>Migrates the database and, on the first start, runs the setup recipe; tells on the console what it does.</summary>
    public static async Task SetUpAsync(this WebApplication site)
    {
        var progress = new ConsoleProgress();
        var outcome = await site.Services.GetRequiredService<SetupPortal>().ExecuteAsync(progress, site.Lifetime.ApplicationStopping);
        progress.End();
        if (outcome is SetupRefused(var report))
        {
            throw new ConfigurationException($"{report}The site was not set up: the setup recipe is refused. Nothing was written; mend it and start again.");
        }

        if (outcome is SiteSetUp(var done))
        {
            Console.WriteLine($"The site is set up: {done.Steps.Sum(step => step.Applied)} entries from {done.Steps.Select(step => step.Recipe).Distinct().Count()} recipes.");
        }
    }

    /// <summary>Tells the person at the console where to look, once the site listens.</summary>
    public static void TellWhenReady(this WebApplication site) =>
        site.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Tajriba is ready: {string.Join(", ", site.Urls)}"));
}
