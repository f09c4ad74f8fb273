using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Portal.Browser.Tests;

/// <summary>The real portal, as a process of its own, set up from its real recipes in an empty folder.</summary>
public sealed class PortalSite : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo data;

    private PortalSite(Process process, DirectoryInfo data, Uri address) => (this.process, this.data, Address) = (process, data, address);

    public Uri Address { get; }

    public static async Task<PortalSite> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("tajriba-browser-");
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", address.ToString(), "--Portal:BaseUrl", address.ToString().TrimEnd('/')])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "src", "Portal.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Portal__DataDirectory"] = data.FullName;
        start.Environment["Portal__RateLimits__SearchesPerMinute"] = "0";
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => output.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var site = new PortalSite(process, data, address);
        await site.UntilReadyAsync(output);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        data.Delete(recursive: true);
    }

    private async Task UntilReadyAsync(System.Text.StringBuilder output)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromMinutes(3) && !process.HasExited)
        {
            try
            {
                using var response = await client.GetAsync("/health/ready");
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The site did not become ready. It said:\n{output}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
