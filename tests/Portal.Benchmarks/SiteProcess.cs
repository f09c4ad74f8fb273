using System.Diagnostics;
using System.Globalization;

namespace Portal.Benchmarks;

/// <summary>The portal as a process of its own, as it runs in production, on a loopback port and a data directory of its own.</summary>
public sealed class SiteProcess : IDisposable
{
    private readonly Process process;

    private SiteProcess(Process process, Uri address, TimeSpan toFirstPage) => (this.process, Address, ToFirstPage) = (process, address, toFirstPage);

    public Uri Address { get; }

    /// <summary>From the start of the process to the last byte of the first page.</summary>
    public TimeSpan ToFirstPage { get; }

    /// <summary>Resident memory in MB (10^6 bytes).</summary>
    public double MemoryMegabytes()
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    public static async Task<SiteProcess> StartAsync(BenchmarkPlaces places, string dataDirectory, int port)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        var clock = Stopwatch.StartNew();
        var process = Start(places, dataDirectory, ["--urls", address.ToString(), "--Portal:BaseUrl", address.ToString()]);
        using var client = new HttpClient { BaseAddress = address };
        while (clock.Elapsed < TimeSpan.FromMinutes(2))
        {
            try
            {
                using var response = await client.GetAsync("/en/");
                if (response.IsSuccessStatusCode)
                {
                    await response.Content.ReadAsByteArrayAsync();
                    return new SiteProcess(process, address, clock.Elapsed);
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(20);
            }
        }

        throw new TimeoutException("The site did not answer within two minutes.");
    }

    /// <summary>Runs a command of the portal to its end; its time, or an exception with what it printed.</summary>
    public static async Task<TimeSpan> CommandAsync(BenchmarkPlaces places, string dataDirectory, params string[] command)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(places, dataDirectory, command);
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}.");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static Process Start(BenchmarkPlaces places, string dataDirectory, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [places.PortalAssembly, .. arguments]) { WorkingDirectory = places.Published };
        start.Environment["DOTNET_GCgen0size"] = "0x1000000"; // as docs/operations.md has the service run
        start.Environment["Portal__DataDirectory"] = dataDirectory;
        start.Environment["Portal__RateLimits__SearchesPerMinute"] = "0";
        start.Environment["Serilog__MinimumLevel__Default"] = "Warning";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }
}
