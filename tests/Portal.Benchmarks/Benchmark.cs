using System.Diagnostics;

namespace Portal.Benchmarks;

/// <summary>Everything in one run, printed as a table: set-up, start, import, index, pages, search, publishing, memory, and the limit.</summary>
public sealed class Benchmark(BenchmarkPlaces places, int seconds)
{
    private const int SitePort = 5180;
    private const int BarePort = 5181;
    private static readonly int[] Connections = [1, 16, 64];

    public async Task RunAsync(int[] sizes)
    {
        Report.Machine();
        foreach (var items in sizes)
        {
            Report.Title($"{items:N0} generated items in seven languages");
            var data = Directory.CreateTempSubdirectory("tajriba-benchmark-");
            try
            {
                await RunAsync(data.FullName, items);
            }
            finally
            {
                data.Delete(recursive: true);
            }
        }
    }

    private async Task RunAsync(string data, int items)
    {
        using (var first = await SiteProcess.StartAsync(places, data, SitePort))
        {
            Report.Line("first start, set-up included, to the first page", $"{first.ToFirstPage.TotalSeconds:0.00} s");
        }

        var paths = await ImportAsync(data, items);
        await LoadAsync(data, paths);
        await PublishAsync(data);
    }

    private async Task LoadAsync(string data, List<string> paths)
    {
        using var site = await SiteProcess.StartAsync(places, data, SitePort);
        Report.Line("later start to the first page", $"{site.ToFirstPage.TotalSeconds:0.00} s");
        await UncachedAsync(site, paths);
        await PagesAsync(site, paths[0]);
        await SearchAsync(site);
        Report.Line("memory after the load", $"{site.MemoryMegabytes():0} MB");
    }

    private async Task<List<string>> ImportAsync(string data, int items)
    {
        var file = Path.Combine(data, "corpus.recipe.json");
        var paths = new Corpus(places.Repository).Write(file, items);
        var import = await SiteProcess.CommandAsync(places, data, "recipe", "run", file);
        Report.Line("recipe run", $"{import.TotalSeconds:0.0} s, {items / import.TotalSeconds:N0} items/s");
        var index = await SiteProcess.CommandAsync(places, data, "index", "rebuild");
        var size = Directory.EnumerateFiles(data, "search.db*").Sum(name => new FileInfo(name).Length);
        Report.Line("index rebuild", $"{index.TotalSeconds:0.0} s, {items / index.TotalSeconds:N0} items/s, {size / 1e6:0.0} MB");
        return paths;
    }

    /// <summary>Every page is asked for once: none can come from the page cache.</summary>
    private static async Task UncachedAsync(SiteProcess site, List<string> paths)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var times = new List<double>();
        foreach (var path in paths.Take(600))
        {
            var started = Stopwatch.GetTimestamp();
            (await client.GetAsync(path)).EnsureSuccessStatusCode();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.RemoveRange(0, Math.Min(50, times.Count / 4));
        times.Sort();
        Report.Line("practice page, uncached, 1 connection", $"p50 {times[times.Count / 2]:0.0} ms, p99 {times[(int)(times.Count * 0.99)]:0.0} ms");
    }

    private async Task PagesAsync(SiteProcess site, string path)
    {
        var page = Path.GetTempFileName();
        using (var client = new HttpClient { BaseAddress = site.Address })
        {
            await File.WriteAllBytesAsync(page, await client.GetByteArrayAsync(path));
        }

        using var bare = Process.Start(new ProcessStartInfo("dotnet", [typeof(Benchmark).Assembly.Location, "bare", $"http://127.0.0.1:{BarePort}", page]))
            ?? throw new InvalidOperationException("dotnet did not start.");
        try
        {
            await Task.Delay(1500);
            foreach (var connections in Connections)
            {
                var limit = await Wrk.RunAsync(new Uri($"http://127.0.0.1:{BarePort}"), ["/"], connections, seconds);
                var cached = await Wrk.RunAsync(site.Address, [path], connections, seconds);
                var list = await Wrk.RunAsync(site.Address, ["/en/practices"], connections, seconds);
                Report.Load("bare Kestrel, same bytes", connections, limit);
                Report.Load("practice page", connections, cached, cached.RequestsPerSecond / limit.RequestsPerSecond);
                Report.Load("practice list", connections, list, list.RequestsPerSecond / limit.RequestsPerSecond);
            }
        }
        finally
        {
            bare.Kill();
            File.Delete(page);
        }
    }

    private async Task SearchAsync(SiteProcess site)
    {
        var queries = SearchQueries.All(places.Repository);
        await Wrk.RunAsync(site.Address, [.. queries.Api, .. queries.Pages], connections: 2, seconds);
        foreach (var connections in Connections)
        {
            Report.Load("search API, facets and snippets", connections, await Wrk.RunAsync(site.Address, queries.Api, connections, seconds));
            Report.Load("search page", connections, await Wrk.RunAsync(site.Address, queries.Pages, connections, seconds));
        }
    }

    private async Task PublishAsync(string data)
    {
        var times = await PublishToSearchable.MeasureAsync(places, data, rounds: 20);
        Report.Line("publish to searchable, same node", $"p50 {times[times.Count / 2]:0} ms, worst {times[^1]:0} ms");
    }
}
