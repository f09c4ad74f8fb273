using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Features.Indexing;
using Portal.Features.Recipes;
using Portal.Search;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Indexing;

/// <summary>Content, change log and index on one test database. Notes have words (Text), a first and a second country and a bag of sources.</summary>
internal sealed class IndexSite : IAsyncDisposable
{
    private const string Steps = """
        { "name": "settings", "LocalizationSettings": { "DefaultCulture": "en", "SupportedCultures": ["en", "ru", "kk"] } },
        { "name": "ContentDefinition",
          "ContentTypes": [
            { "Name": "Taxonomy", "DisplayName": "Taxonomy", "Settings": {}, "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "AliasPart", "Name": "AliasPart", "Settings": {} },
              { "PartName": "TaxonomyPart", "Name": "TaxonomyPart", "Settings": {} } ] },
            { "Name": "Note", "DisplayName": "Note", "Settings": {}, "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} }, { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": {} },
              { "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": {} }, { "PartName": "Note", "Name": "Note", "Settings": {} },
              { "PartName": "BagPart", "Name": "Sources", "Settings": {} } ] },
            { "Name": "Source", "DisplayName": "Source", "Settings": {}, "ContentTypePartDefinitionRecords": [{ "PartName": "Source", "Name": "Source", "Settings": {} }] } ],
          "ContentParts": [
            { "Name": "Note", "Settings": {}, "ContentPartFieldDefinitionRecords": [
              { "FieldName": "TextField", "Name": "Summary", "Settings": { "PortalSearchSettings": { "Weight": "Summary" } } },
              { "FieldName": "TextField", "Name": "Key", "Settings": { "PortalSearchSettings": { "Weight": "None" } } },
              { "FieldName": "MarkdownField", "Name": "Text", "Settings": {} },
              { "FieldName": "NumericField", "Name": "StartYear", "Settings": {} },
              { "FieldName": "TaxonomyField", "Name": "Countries", "Settings": {} },
              { "FieldName": "TaxonomyField", "Name": "AdaptedFrom", "Settings": {} } ] },
            { "Name": "Source", "Settings": {}, "ContentPartFieldDefinitionRecords": [{ "FieldName": "TextField", "Name": "Title", "Settings": {} }] } ] }
        """;

    private readonly ServiceProvider services;
    private readonly string directory = Directory.CreateTempSubdirectory("tajriba-index-").FullName;

    private IndexSite(TestDatabase database) => services = new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(database.Clock)
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddPortalStorage(database.Options with { DataDirectory = directory, ConnectionString = database.Options.ConnectionString ?? $"Data Source={database.Options.DatabaseFile}" })
        .AddPortalContents()
        .AddPortalRecipes()
        .AddPortalSearch()
        .AddPortalSearchBackground()
        .BuildServiceProvider();

    public SearchIndex Index => services.GetRequiredService<SearchIndex>();

    public ContentManager Contents => services.GetRequiredService<ContentManager>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static async Task<IndexSite> StartAsync(TestDatabase database)
    {
        var site = new IndexSite(database);
        var recipe = Path.Combine(site.directory, "notes.recipe.json");
        await File.WriteAllTextAsync(recipe, $$"""{ "name": "notes", "steps": [ {{Steps}} ] }""");
        var outcome = await site.Get<RunRecipe>().ExecuteAsync(new RecipeRequest(recipe));
        Assert.False(outcome is RecipeRefused, outcome.ToString());
        return site;
    }

    /// <summary>Takes in the change log to its end.</summary>
    public Task CatchUpAsync() => Get<CatchUp>().ToEndAsync(CancellationToken.None);

    public async Task<SearchResults> SearchAsync(string text, string culture = "en")
    {
        await CatchUpAsync();
        return Get<SearchService>().Search(new SearchRequest { Text = text, Culture = culture });
    }

    /// <summary>Publishes a note; a source when no source culture is given.</summary>
    public async Task<string> PublishAsync(string set, string culture, string title, string text, JsonObject? facts = null, string? translatedFrom = null)
    {
        var id = ContentItemIds.New();
        var content = new JsonObject
        {
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["AutoroutePart"] = new JsonObject { ["Path"] = $"{culture}/notes/{id}" },
            ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = culture },
            ["Note"] = facts?.DeepClone() as JsonObject ?? [],
        };
        content["Note"]!["Text"] = new JsonObject { ["Markdown"] = text };
        if (translatedFrom is not null)
        {
            content["TranslationPart"] = new JsonObject { ["SourceCulture"] = translatedFrom };
        }

        Done(await Contents.CreateAsync(new ContentItem { ContentItemId = id, ContentType = "Note", DisplayText = title, Content = content }, VersionOptions.Published, Actor.CommandLine));
        return id;
    }

    /// <summary>Edits the latest version and publishes it.</summary>
    public async Task ChangeAsync(string id, Action<JsonObject> edit)
    {
        var item = await Contents.GetAsync(id, VersionOptions.Latest);
        edit(item!.Content); // the test made it
        Done(await Contents.SaveDraftAsync(item, item.ContentItemVersionId, Actor.CommandLine));
        Done(await Contents.PublishAsync(id, Actor.CommandLine));
    }

    /// <summary>Publishes the countries, unless another test of the class has: Asia above KZ and KG.</summary>
    public async Task PublishCountriesAsync()
    {
        static JsonObject Term(string alias, string title, params JsonObject[] children) => new()
        {
            ["ContentItemId"] = "term" + alias, ["ContentType"] = "CountryTerm", ["DisplayText"] = title,
            ["TitlePart"] = new JsonObject { ["Title"] = title }, ["AliasPart"] = new JsonObject { ["Alias"] = alias },
            ["LabelsPart"] = new JsonObject { ["Labels"] = new JsonObject { ["ru"] = title + "-по-русски" } },
            ["Terms"] = new JsonArray([.. children]),
        };

        var taxonomy = await Contents.NewAsync("Taxonomy");
        taxonomy.DisplayText = "Countries";
        taxonomy.Content["TitlePart"] = new JsonObject { ["Title"] = "Countries" };
        taxonomy.Content["AliasPart"] = new JsonObject { ["Alias"] = "countries" };
        taxonomy.Content["TaxonomyPart"] = new JsonObject
        {
            ["TermContentType"] = "CountryTerm",
            ["Terms"] = new JsonArray(Term("asia", "Asia", Term("KZ", "Kazakhland"), Term("KG", "Kyrgyzland"))),
        };
        var result = await Contents.CreateAsync(taxonomy, VersionOptions.Published, Actor.CommandLine);
        Assert.True(result is ContentResult.Done or ContentResult.AliasTaken, result.ToString());
    }

    public static JsonObject InCountry(string alias, string? adaptedFrom = null) => new()
    {
        ["Countries"] = Picked(alias),
        ["AdaptedFrom"] = adaptedFrom is null ? null : Picked(adaptedFrom),
        ["StartYear"] = new JsonObject { ["Value"] = 2018 },
    };

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    internal static void Done(ContentResult result) => Assert.False(result.IsRefusal, result.ToString());

    private static JsonObject Picked(string alias) => new() { ["TaxonomyContentItemId"] = "4tax", ["TermContentItemIds"] = new JsonArray("term" + alias) };
}
