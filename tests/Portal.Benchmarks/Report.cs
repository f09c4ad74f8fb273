using System.Runtime.InteropServices;

namespace Portal.Benchmarks;

/// <summary>Plain lines on the console, easy to compare between two runs.</summary>
public static class Report
{
    public static void Machine() =>
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}");

    public static void Title(string title) => Console.WriteLine($"\n# {title}");

    public static void Line(string what, string figure) => Console.WriteLine($"{what,-52} {figure}");

    public static void Load(string what, int connections, LoadResult result, double? ratio = null) => Line(
        $"{what}, {connections} connections",
        $"{result.RequestsPerSecond,9:N0}/s  p50 {result.P50:0.00} ms  p99 {result.P99:0.00} ms"
        + (ratio is { } share ? $"  {share:0.00} of bare Kestrel" : "") + (result.Errors > 0 ? $"  {result.Errors} not OK" : ""));
}
