using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Recipes;
using Portal.Testing;

namespace Portal.Features.Tests.Recipes;

/// <summary>Recipes in the shapes of Orchard Core's own: all of them arrive, what the portal does not run is kept, and the journey back gives it again.</summary>
public abstract class OrchardSampleTests<TDatabase>
    where TDatabase : TestDatabase, new()
{
    [Theory]
    [InlineData("blog", 6, 3, 6, 5, "Layers Templates Queries AdminMenu")]
    [InlineData("agency", 4, 2, 4, 3, "WorkflowType")]
    [InlineData("headless", 1, 1, 2, 1, "OpenIdServerSettings OpenIdApplication command deployment")]
    [InlineData("blank", 0, 0, 0, 0, "")]
    [InlineData("coming-soon", 1, 1, 2, 1, "ShortcodeTemplates Placements custom-settings")]
    public async Task Everything_arrives_and_travels_on(string name, int types, int parts, int fields, int items, string opaque)
    {
        await using var home = await Place.OpenAsync();
        var outcome = await home.Site.RunAsync(Path.Combine(RecipeSite.Samples, $"{name}.recipe.json"));
        Assert.True(outcome is RecipeApplied, outcome.Report.ToString());
        await AssertArrivedAsync(home.Database, types, parts, fields, items);
        Assert.Equal(opaque, string.Join(' ', outcome.Report.Steps.Where(step => step.Outcome == StepOutcome.KeptOpaque).Select(step => step.Name)));

        var again = await home.Site.RunAsync(Path.Combine(RecipeSite.Samples, $"{name}.recipe.json"));
        Assert.False(Assert.IsType<RecipeApplied>(again).Report.ChangesSomething, again.Report.ToString());

        var first = await home.Site.ExportAsync();
        var text = Encoding.UTF8.GetString(first);
        Assert.DoesNotContain("do-not-keep", text, StringComparison.Ordinal);
        Assert.All(opaque.Split(' ', StringSplitOptions.RemoveEmptyEntries), step => Assert.Contains($"\"name\": \"{step}\"", text, StringComparison.Ordinal));

        await using var abroad = await Place.OpenAsync();
        var travelled = await abroad.Site.RunAsync(Path.Combine(home.Site.Folder, "export", "Recipe.json"));
        Assert.True(travelled is RecipeApplied, travelled.Report.ToString());
        Assert.Equal(text, Encoding.UTF8.GetString(await abroad.Site.ExportAsync()));
    }

    [Fact]
    public async Task An_item_keeps_every_part_known_or_not()
    {
        await using var home = await Place.OpenAsync();
        var outcome = await home.Site.RunAsync(Path.Combine(RecipeSite.Samples, "agency.recipe.json"));
        Assert.Contains(outcome.Report.Problems, problem => problem.Message.Contains("Rating", StringComparison.Ordinal));
        await using var db = home.Database.Open();
        var page = JsonNode.Parse((await db.ContentItems.SingleAsync(row => row.ContentType == "LandingPage")).Content)!;
        Assert.Equal(2, page["Services"]!["ContentItems"]!.AsArray().Count);
        Assert.Equal("<p>Day and night.</p>", page["Services"]!["ContentItems"]![0]!["HtmlBodyPart"]!["Html"]!.ToString());
        Assert.Equal("100", page["FlowPart"]!["Widgets"]![0]!["FlowMetadata"]!["Size"]!.ToString());
        var footer = JsonNode.Parse((await db.ContentItems.SingleAsync(row => row.ContentType == "Paragraph")).Content)!;
        Assert.Equal("10.0", footer["LayerMetadata"]!["Position"]!.ToJsonString());
    }

    [Fact]
    public async Task A_text_that_looks_like_an_expression_stays_that_text()
    {
        await using var home = await Place.OpenAsync();
        await home.Site.RunStepsAsync("""{ "name": "content", "data": [ { "ContentItemId": "4x", "ContentItemVersionId": "4xv", "ContentType": "Note", "DisplayText": "[js: while(true){}]", "Latest": true, "Published": true, "Odd": { "A": "[note: ç]" } } ] }""", trusted: false);
        await home.Site.ExportAsync();
        foreach (var trusted in new[] { true, false })
        {
            await using var abroad = await Place.OpenAsync();
            Assert.IsType<RecipeApplied>(await abroad.Site.RunAsync(Path.Combine(home.Site.Folder, "export", "Recipe.json"), trusted: trusted));
            await using var db = abroad.Database.Open();
            var row = await db.ContentItems.SingleAsync();
            Assert.Equal("[js: while(true){}]", row.DisplayText);
            Assert.Contains("[note: ç]", row.Content, StringComparison.Ordinal);
        }
    }

    private static async Task AssertArrivedAsync(TestDatabase database, int types, int parts, int fields, int items)
    {
        await using var db = database.Open();
        var documents = await db.Documents.ToListAsync();
        Assert.Equal(types, documents.Count(document => document.Name.StartsWith("type:", StringComparison.Ordinal)));
        Assert.Equal(parts, documents.Count(document => document.Name.StartsWith("part:", StringComparison.Ordinal)));
        Assert.Equal(fields, documents.Where(document => document.Name.StartsWith("part:", StringComparison.Ordinal))
            .Sum(document => JsonNode.Parse(document.Json)!["ContentPartFieldDefinitionRecords"]!.AsArray().Count));
        Assert.Equal(items, await db.ContentItems.CountAsync(row => row.Published && row.Latest));
    }

    private sealed class Place(TDatabase database) : IAsyncDisposable
    {
        public TDatabase Database => database;

        public RecipeSite Site { get; } = new(database);

        public static async Task<Place> OpenAsync()
        {
            var database = new TDatabase();
            await database.InitializeAsync();
            return new Place(database);
        }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}

public sealed class OrchardSamplesOnSqlite : OrchardSampleTests<SqliteDatabase>;

public sealed class OrchardSamplesOnPostgreSql : OrchardSampleTests<PostgreSqlDatabase>;
