using Serilog;
using Serilog.Events;

namespace Portal.Web.Hosting;

/// <summary>Serilog: one structured line an event on the console, levels and further sinks from the section <c>Serilog</c>.</summary>
public static class Logging
{
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // That keys lie unencrypted beside the data is documented; a warning at every start teaches people to overlook warnings.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            .WriteTo.Console(
                formatProvider: System.Globalization.CultureInfo.InvariantCulture,
                outputTemplate: "{Timestamp:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {Level:u3} {Message:lj} {Properties:j}{NewLine}{Exception}")
            .ReadFrom.Configuration(builder.Configuration)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }
}
