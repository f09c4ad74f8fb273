using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Portal.Content;
using Portal.Content.Json;
using Portal.Features.Contents;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

/// <summary>A small site on a test database: one type with words and facts, three languages.</summary>
public sealed class Site : IAsyncDisposable
{
    private const string StoryType = """
        { "Name": "Story", "DisplayName": "Story", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } },
          "ContentTypePartDefinitionRecords": [
            { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": "EditableRequired" } } },
            { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": {
              "Pattern": "{{ ContentItem.Content.LocalizationPart.Culture }}/stories/{{ ContentItem.DisplayText | slugify }}" } } },
            { "PartName": "LocalizationPart", "Name": "LocalizationPart", "Settings": {} },
            { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": {} },
            { "PartName": "Story", "Name": "Story", "Settings": {} },
            { "PartName": "BagPart", "Name": "Results", "Settings": {} } ] }
        """;

    private const string StoryPart = """
        { "Name": "Story", "Settings": {}, "ContentPartFieldDefinitionRecords": [
            { "FieldName": "TextField", "Name": "Summary", "Settings": {} },
            { "FieldName": "NumericField", "Name": "Year", "Settings": { "NumericFieldSettings": { "Required": true, "Minimum": 1900 } } } ] }
        """;

    private readonly ServiceProvider services;

    private Site(TestDatabase database, ServiceProvider services) => (Database, this.services) = (database, services);

    public TestDatabase Database { get; }

    public ContentManager Content => services.GetRequiredService<ContentManager>();

    public RunSchedule Schedule => services.GetRequiredService<RunSchedule>();

    public DefinitionStore Definitions => services.GetRequiredService<DefinitionStore>();

    public SiteSettings Settings => services.GetRequiredService<SiteSettings>();

    public static async Task<Site> OpenAsync(TestDatabase database)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(database.Clock).AddPortalStorage(database.Options).AddPortalContents().BuildServiceProvider();
        var site = new Site(database, services);
        await site.PutAsync("type:Story", StoryType, ChangeKind.DefinitionsChanged);
        await site.PutAsync("part:Story", StoryPart, ChangeKind.DefinitionsChanged);
        await site.PutAsync("settings:LocalizationSettings", """{"DefaultCulture":"en","SupportedCultures":["en","kk","tg"]}""", ChangeKind.SettingsChanged);
        return site;
    }

    /// <summary>A complete story with a title of its own.</summary>
    public static ContentItem Story(string title, string culture = "en", string? set = null)
    {
        var item = ContentItemJson.Read($$"""{ "ContentType": "Story", "Story": { "Summary": { "Text": "Summary of {{title}}" }, "Year": { "Value": 2021 } } }""");
        item.Content["TitlePart"] = new JsonObject { ["Title"] = title };
        item.Content["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = set, ["Culture"] = culture };
        return item;
    }

    /// <summary>Unique words, because the tests of a class share a database.</summary>
    public static string Words(string text) => $"{text} {ContentItemIds.New()}";

    public async Task PutAsync(string name, string json, ChangeKind kind)
    {
        await using var db = Database.Open();
        await using var transaction = await db.BeginWriteAsync();
        if (await db.Documents.FindAsync(name) is { } existing)
        {
            existing.Json = json;
        }
        else
        {
            db.Documents.Add(new SiteDocument { Name = name, Json = json });
        }

        db.AppendChange(new ChangeLogEntry { Kind = kind, AtUtc = Database.Clock.GetUtcNow() });
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Creates and publishes; the item as stored.</summary>
    public async Task<ContentItem> PublishedAsync(ContentItem item) => Done(await Content.CreateAsync(item, VersionOptions.Published, Cast.Aigul));

    public async Task<ContentItem> DraftAsync(ContentItem item) => Done(await Content.CreateAsync(item, VersionOptions.Draft, Cast.Aigul));

    /// <summary>A published translation of a published source.</summary>
    public async Task<ContentItem> TranslatedAsync(ContentItem source, string culture, string title)
    {
        var draft = Done(await Content.LocalizeAsync(source.ContentItemId, culture, Cast.Bakyt));
        draft.Content["TitlePart"] = new JsonObject { ["Title"] = title };
        var saved = Done(await Content.SaveDraftAsync(draft, draft.ContentItemVersionId, Cast.Bakyt));
        return Done(await Content.PublishAsync(saved.ContentItemId, Cast.Bakyt));
    }

    public static ContentItem Done(ContentResult result) => Assert.IsType<ContentResult.Done>(result).Item;

    public async Task<ImportedItem> ImportAsync(ContentItem item) => (await ImportAsync([item]))[0];

    public async Task<IReadOnlyList<ImportedItem>> ImportAsync(IReadOnlyList<ContentItem> items)
    {
        await using var db = Database.Open();
        await using var transaction = await db.BeginWriteAsync();
        var work = new ContentWork(db, await Definitions.GetAsync(db), await Settings.CulturesAsync(db), Actor.Setup, Database.Clock);
        var results = await new ImportItems(work).ExecuteAsync(items);
        await transaction.CommitAsync();
        return results;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
