using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Parts;
using Portal.Features.Contents;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class ImportTests(TestDatabase database)
{
    [Fact]
    public async Task An_import_keeps_ids_times_and_people_of_the_file()
    {
        await using var site = await Site.OpenAsync(database);
        var item = File("Kept");

        Assert.IsType<ContentResult.Done>((await site.ImportAsync(item)).Result);

        var stored = await site.Content.GetAsync(item.ContentItemId);
        Assert.Equal(item.ContentItemVersionId, stored!.ContentItemVersionId);
        Assert.Equal(("4owner", "a.editor", item.ModifiedUtc), (stored.Owner, stored.Author, stored.ModifiedUtc));
    }

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        await using var site = await Site.OpenAsync(database);
        var item = File("Again");
        var withoutVersion = File("Without version");
        withoutVersion.ContentItemVersionId = null;
        await site.ImportAsync([item, withoutVersion]);
        var lines = await CountAsync();

        var again = await site.ImportAsync([item, withoutVersion]);

        Assert.All(again, result => Assert.IsType<ContentResult.Unchanged>(result.Result));
        Assert.Equal(lines, await CountAsync());
    }

    [Fact]
    public async Task An_unchanged_import_never_overturns_a_newer_state()
    {
        await using var site = await Site.OpenAsync(database);
        var item = File("Newer");
        await site.ImportAsync(item);
        var edited = (await site.Content.GetAsync(item.ContentItemId))!;
        await site.Content.SaveDraftAsync(edited, edited.ContentItemVersionId, Cast.Aigul);
        await site.Content.PublishAsync(item.ContentItemId, Cast.Aigul);

        await site.ImportAsync(item);

        Assert.NotEqual(item.ContentItemVersionId, (await site.Content.GetAsync(item.ContentItemId))!.ContentItemVersionId);
    }

    [Fact]
    public async Task A_new_version_retires_the_former_and_a_draft_only_the_latest()
    {
        await using var site = await Site.OpenAsync(database);
        var first = File("Retire");
        await site.ImportAsync(first);
        var draft = first.WithVersion(latest: true, published: false);

        await site.ImportAsync(draft);

        Assert.Equal(first.ContentItemVersionId, (await site.Content.GetAsync(first.ContentItemId))!.ContentItemVersionId);
        Assert.Equal(draft.ContentItemVersionId, (await site.Content.GetAsync(first.ContentItemId, VersionOptions.Draft))!.ContentItemVersionId);
        var second = first.WithVersion(latest: true, published: true);
        await site.ImportAsync(second);
        Assert.Equal(second.ContentItemVersionId, (await site.Content.GetAsync(first.ContentItemId, VersionOptions.Latest))!.ContentItemVersionId);
        Assert.Null(await site.Content.GetAsync(first.ContentItemId, VersionOptions.Draft));
    }

    [Fact]
    public async Task A_published_version_and_its_draft_come_in_together()
    {
        await using var site = await Site.OpenAsync(database);
        var published = File("Together").WithVersion(latest: false, published: true);
        var draft = published.WithVersion(latest: true, published: false);

        await site.ImportAsync([published, draft]);

        Assert.Equal(published.ContentItemVersionId, (await site.Content.GetAsync(published.ContentItemId))!.ContentItemVersionId);
        Assert.Equal(draft.ContentItemVersionId, (await site.Content.GetAsync(published.ContentItemId, VersionOptions.Draft))!.ContentItemVersionId);
    }

    [Fact]
    public async Task A_whole_translation_loses_its_facts_and_tells_what_differs()
    {
        await using var site = await Site.OpenAsync(database);
        var source = File("Whole");
        var translation = File("Тұтас", "kk", LocalizationPart.SetOf(source));
        translation.Content["TranslationPart"] = TranslationPart.Made("en", source.ContentItemVersionId, TranslationPart.Machine);
        translation.Part("Story")!["Year"] = new JsonObject { ["Value"] = 1998 };

        var results = await site.ImportAsync([translation, source]);

        Assert.Equal(["Story.Year"], results.Single(result => result.Given == translation).DifferingFacts);
        Assert.Null((await site.Content.GetAsync(translation.ContentItemId))!.Field("Story", "Year"));
    }

    [Fact]
    public async Task Html_of_a_file_is_sanitised()
    {
        await using var site = await Site.OpenAsync(database);
        var item = File("Html");
        item.Content["HtmlBodyPart"] = new JsonObject { ["Html"] = "<p onclick=\"x()\">Салом <script>alert(1)</script><a href=\"javascript:x()\">şu</a></p>" };

        await site.ImportAsync(item);

        Assert.Equal("<p>Салом <a>şu</a></p>", (await site.Content.GetAsync(item.ContentItemId))!.Part("HtmlBodyPart")!["Html"]!.ToString());
    }

    [Fact]
    public async Task Two_files_with_one_address_are_refused_even_in_one_batch()
    {
        await using var site = await Site.OpenAsync(database);
        var (first, second) = (File("One"), File("Two"));
        first.Content["AutoroutePart"] = new JsonObject { ["Path"] = "en/one-" + first.ContentItemId };
        second.Content["AutoroutePart"] = new JsonObject { ["Path"] = "en/one-" + first.ContentItemId };

        var results = await site.ImportAsync([first, second]);

        Assert.IsType<ContentResult.Done>(results[0].Result);
        Assert.Equal(first.ContentItemId, Assert.IsType<ContentResult.PathTaken>(results[1].Result).ByContentItemId);
    }

    private static ContentItem File(string title, string culture = "en", string? set = null)
    {
        var item = Site.Story(Site.Words(title), culture, set ?? ContentItemIds.New());
        item.ContentItemVersionId = ContentItemIds.New();
        (item.Latest, item.Published) = (true, true);
        item.ModifiedUtc = item.CreatedUtc = item.PublishedUtc = new DateTimeOffset(2024, 5, 21, 10, 11, 12, TimeSpan.Zero).AddTicks(1234500);
        (item.Owner, item.Author) = ("4owner", "a.editor");
        return item;
    }

    private async Task<int> CountAsync()
    {
        await using var db = database.Open();
        return await db.ChangeLog.CountAsync() + await db.Audit.CountAsync() + await db.ContentItems.CountAsync();
    }
}

internal static class ImportedVersions
{
    public static ContentItem WithVersion(this ContentItem item, bool latest, bool published) => new()
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = ContentItemIds.New(),
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Latest = latest,
        Published = published,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        Content = (JsonObject)item.Content.DeepClone(),
    };
}

public sealed class ImportOnSqlite(SqliteDatabase database) : ImportTests(database), IClassFixture<SqliteDatabase>;

public sealed class ImportOnPostgreSql(PostgreSqlDatabase database) : ImportTests(database), IClassFixture<PostgreSqlDatabase>;
