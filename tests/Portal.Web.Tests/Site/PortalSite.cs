using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Features.Indexing;
using Portal.Features.Taxonomies;
using Portal.Storage;
using Portal.Testing;
using Portal.Web.Hosting;
using Texts;

namespace Portal.Web.Tests.Site;

/// <summary>The whole portal on a test database, set up from the real recipes, listening on a port of its own.</summary>
public abstract class PortalSite(TestDatabase database) : IAsyncLifetime
{
    private WebApplication? _site;
    private HttpClient? _client;

    /// <summary>Where the sources are.</summary>
    public static string Root { get; } = Repository.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("Portal.sln was not found.");

    public HttpClient Client => _client ?? throw new InvalidOperationException("The site has not been started.");

    public IServiceProvider Services => _site?.Services ?? throw new InvalidOperationException("The site has not been started.");

    public QueryCounter Queries { get; } = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        _site = PortalHost.Build(Arguments(database.Options));
        Services.GetRequiredService<ILoggerFactory>().AddProvider(Queries);
        await _site.SetUpAsync();
        _site.UsePortal();
        await _site.StartAsync();
        _client = ClientOf(_site.Urls.First());
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        if (_site is not null)
        {
            await _site.StopAsync();
            await _site.DisposeAsync();
        }

        await database.DisposeAsync();
        Queries.Dispose();
    }

    /// <summary>Stores an item and waits until the index knows it. The set's facts belong to the item without a TranslationPart.</summary>
    /// <param name="parts">Parts by name, in Orchard's shape; LocalizationPart is made from the culture.</param>
    public async Task<ContentItem> AddAsync(string type, string culture, string title, JsonObject parts, bool published = true, string? set = null)
    {
        var item = new ContentItem { ContentItemId = ContentItemIds.New(), ContentType = type, DisplayText = title, Content = parts };
        item.Content["TitlePart"] = new JsonObject { ["Title"] = title };
        item.Content["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set ?? ContentItemIds.New(), ["Culture"] = culture };
        Practices.Complete(item, await Services.GetRequiredService<TermLookup>().GetAsync());
        var result = await Services.GetRequiredService<ContentManager>()
            .CreateAsync(item, published ? VersionOptions.Published : VersionOptions.Draft, Cast.Aigul);
        var done = result as ContentResult.Done ?? throw new InvalidOperationException($"{title}: {result}");
        await IndexedAsync();
        return done.Item;
    }

    /// <summary>Brings the index to the end of the change log.</summary>
    public Task IndexedAsync() => Services.GetRequiredService<CatchUp>().ToEndAsync(CancellationToken.None);

    /// <summary>A page that must answer 200, parsed. Passes the page cache by, so that every test sees the page as it is now.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await GetAsync(address);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == 200, $"{address} answered {(int)response.StatusCode}");
        return await new HtmlParser().ParseDocumentAsync(html);
    }

    /// <summary>Any answer, past the page cache.</summary>
    public Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Authorization", "None");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return Client.SendAsync(request);
    }

    private static HttpClient ClientOf(string address) =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };

    private static string[] Arguments(PortalOptions options) =>
    [
        $"--contentRoot={Path.Combine(Root, "src", "Portal.Web")}",
        "--applicationName=Portal.Web",
        "--urls=http://127.0.0.1:0",
        $"--Portal:DataDirectory={options.DataDirectory}",
        $"--Portal:Database={options.Database}",
        $"--ConnectionStrings:Portal={options.ConnectionString}",
        $"--Portal:SetupRecipe={Path.Combine(Root, "recipes", "portal.recipe.json")}",
        "--Portal:BaseUrl=https://tajriba.example",
        "--Portal:RateLimits:SearchesPerMinute=0",
        $"--Logging:LogLevel:{QueryCounter.Category}=Information",
    ];
}

public sealed class SqliteSite() : PortalSite(new SqliteDatabase());

public sealed class PostgreSqlSite() : PortalSite(new PostgreSqlDatabase());

[CollectionDefinition(Name)]
public sealed class OnSqlite : ICollectionFixture<SqliteSite>
{
    public const string Name = "The portal on SQLite";
}

[CollectionDefinition(Name)]
public sealed class OnPostgreSql : ICollectionFixture<PostgreSqlSite>
{
    public const string Name = "The portal on PostgreSQL";
}
