using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Portal.Benchmarks;

/// <summary>What wrk measured at one number of connections; times in milliseconds.</summary>
public sealed record LoadResult(double RequestsPerSecond, double P50, double P99, long Errors);

/// <summary>Runs wrk (Debian's package) against loopback, bounded in time.</summary>
public static partial class Wrk
{
    /// <param name="paths">Asked for in turn; one path is asked for again and again.</param>
    /// <param name="address">The server under load.</param>
    /// <param name="connections">Open connections, all from one thread.</param>
    /// <param name="seconds">Length of the run.</param>
    public static async Task<LoadResult> RunAsync(Uri address, IReadOnlyList<string> paths, int connections, int seconds)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, Script(paths));
        try
        {
            var start = new ProcessStartInfo("wrk", ["-t1", $"-c{connections}", $"-d{seconds}s", "--latency", "-s", script, address.ToString()]) { RedirectStandardOutput = true };
            using var process = Process.Start(start) ?? throw new InvalidOperationException("wrk did not start (Debian's package wrk).");
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return Parse(output);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static string Script(IReadOnlyList<string> paths) =>
        "local paths = {" + string.Join(',', paths.Select(path => '"' + path + '"')) + "}\nlocal next = 0\n"
        + "request = function()\n  next = next % #paths + 1\n  return wrk.format(nil, paths[next])\nend\n";

    private static LoadResult Parse(string output) => new(
        double.Parse(Requests().Match(output).Groups[1].Value, CultureInfo.InvariantCulture),
        Milliseconds(Half().Match(output)), Milliseconds(Most().Match(output)),
        NotOk().Match(output) is { Success: true } errors ? long.Parse(errors.Groups[1].Value, CultureInfo.InvariantCulture) : 0);

    private static double Milliseconds(Match match) =>
        double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Requests();

    [GeneratedRegex(@"50%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Half();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Most();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex NotOk();
}
