using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Storage;
using Portal.Web.Api;
using Portal.Web.Hosting;

namespace Portal.Benchmarks;

/// <summary>From the call that publishes to the first search over HTTP that finds the new word, on the node that published.</summary>
public static class PublishToSearchable
{
    private const string Address = "http://127.0.0.1:5182";
    private static readonly Actor Editor = new("benchmark", "benchmark");

    /// <returns>Times in milliseconds, shortest first; saving the draft is not in them.</returns>
    public static async Task<List<double>> MeasureAsync(BenchmarkPlaces places, string dataDirectory, int rounds)
    {
        await using var site = PortalHost.Build(
            ["--contentRoot", places.PortalProject, "--urls", Address, "--Portal:DataDirectory", dataDirectory, "--Portal:RateLimits:SearchesPerMinute", "0", "--Serilog:MinimumLevel:Default", "Warning"]);
        await site.SetUpAsync();
        site.UseRouting();
        site.MapPortalApi();
        await site.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            times.Add(await RoundAsync(site, client, string.Create(CultureInfo.InvariantCulture, $"zarplanet{round:000}")));
        }

        await site.StopAsync();
        times.Sort();
        return times;
    }

    private static async Task<double> RoundAsync(WebApplication site, HttpClient client, string word)
    {
        var manager = site.Services.GetRequiredService<ContentManager>();
        var item = await manager.GetAsync(await SomePracticeAsync(site)) ?? throw new InvalidOperationException("The corpus has no English practice.");
        var expected = item.ContentItemVersionId;
        item.Part("TitlePart")!["Title"] = "A practice about " + word; // every practice has a title
        Accept(await manager.SaveDraftAsync(item, expected, Editor));
        var started = Stopwatch.GetTimestamp();
        Accept(await manager.PublishAsync(item.ContentItemId, Editor));
        while (await TotalAsync(client, word) == 0)
        {
            if (Stopwatch.GetElapsedTime(started) > TimeSpan.FromSeconds(10))
            {
                throw new TimeoutException($"{word} was not found within ten seconds.");
            }
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task<string> SomePracticeAsync(WebApplication site)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync();
        return await db.ContentItems.Where(row => row.Published && row.ContentType == "Practice" && row.Culture == "en")
            .OrderBy(row => row.Id).Select(row => row.ContentItemId).FirstAsync();
    }

    private static async Task<int> TotalAsync(HttpClient client, string word)
    {
        using var answer = JsonDocument.Parse(await client.GetByteArrayAsync($"/api/v1/search?q={word}&culture=en"));
        return answer.RootElement.GetProperty("total").GetInt32();
    }

    private static void Accept(ContentResult result)
    {
        if (result.IsRefusal)
        {
            throw new InvalidOperationException(result.ToString());
        }
    }
}
