using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class VersioningTests(TestDatabase database)
{
    [Fact]
    public async Task A_draft_waits_beside_the_published_version()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Night patrol")));

        item.Content["Story"]!["Summary"] = new JsonObject { ["Text"] = "edited" };
        await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Bakyt);

        Assert.NotEqual("edited", await SummaryAsync(site, item, VersionOptions.Published));
        Assert.Equal("edited", await SummaryAsync(site, item, VersionOptions.Draft));
        await site.Content.PublishAsync(item.ContentItemId, Cast.Aigul);
        Assert.Equal("edited", await SummaryAsync(site, item, VersionOptions.Published));
        Assert.Null(await site.Content.GetAsync(item.ContentItemId, VersionOptions.Draft));
    }

    [Fact]
    public async Task A_stale_edit_is_refused_with_the_version_that_won()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.DraftAsync(Site.Story(Site.Words("Stale")));
        var first = Site.Done(await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Aigul));

        var second = await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Bakyt);

        Assert.Equal(first.ContentItemVersionId, Assert.IsType<ContentResult.StaleDraft>(second).Current.ContentItemVersionId);
    }

    [Fact]
    public async Task Publishing_what_is_incomplete_is_refused_with_the_fields_name()
    {
        await using var site = await Site.OpenAsync(database);
        var item = Site.Story(Site.Words("Incomplete"));
        item.Part("Story")!.Remove("Year");
        var draft = await site.DraftAsync(item);

        var result = await site.Content.PublishAsync(draft.ContentItemId, Cast.Aigul);

        Assert.Equal("Story.Year", Assert.Single(Assert.IsType<ContentResult.Invalid>(result).Errors).Path);
        Assert.Null(await site.Content.GetAsync(draft.ContentItemId));
    }

    [Fact]
    public async Task Discarding_a_draft_brings_the_published_version_back()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Discard")));
        var draft = Site.Done(await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Aigul));

        await site.Content.DiscardDraftAsync(item.ContentItemId, Cast.Aigul, draft.ContentItemVersionId);

        var latest = await site.Content.GetAsync(item.ContentItemId, VersionOptions.Latest);
        Assert.Equal(item.ContentItemVersionId, latest!.ContentItemVersionId);
        Assert.True(latest.Published);
    }

    [Fact]
    public async Task An_unpublished_item_stays_as_a_draft()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Unpublish")));

        await site.Content.UnpublishAsync(item.ContentItemId, Cast.Aigul);

        Assert.Null(await site.Content.GetAsync(item.ContentItemId));
        Assert.NotNull(await site.Content.GetAsync(item.ContentItemId, VersionOptions.Draft));
    }

    [Fact]
    public async Task A_removed_item_is_gone_until_a_version_is_restored()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Remove")));
        await site.Content.RemoveAsync(item.ContentItemId, Cast.Aigul, "wrong");
        Assert.Null(await site.Content.GetAsync(item.ContentItemId, VersionOptions.Latest));

        var restored = Site.Done(await site.Content.RestoreAsync(item.ContentItemVersionId!, Cast.Bakyt));

        Assert.Equal(item.ContentItemId, restored.ContentItemId);
        Assert.False(restored.Published);
        Assert.Equal(item.DisplayText, restored.DisplayText);
    }

    [Fact]
    public async Task A_clone_is_a_draft_with_an_address_and_a_set_of_its_own()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Clone")));

        var clone = Site.Done(await site.Content.CloneAsync(item.ContentItemId, Cast.Aigul));

        Assert.NotEqual(item.ContentItemId, clone.ContentItemId);
        Assert.NotEqual(Value(item, "LocalizationPart", "LocalizationSet"), Value(clone, "LocalizationPart", "LocalizationSet"));
        Assert.Equal(Value(item, "AutoroutePart", "Path") + "-2", Value(clone, "AutoroutePart", "Path"));
        Assert.False(clone.Published);
    }

    [Fact]
    public async Task Every_act_leaves_an_audit_entry_and_a_line_in_the_change_log()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Logged")));
        var draft = Site.Done(await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Bakyt));
        await site.Content.PublishAsync(item.ContentItemId, Cast.Aigul);
        await site.Content.UnpublishAsync(item.ContentItemId, Cast.Aigul);
        await site.Content.RemoveAsync(item.ContentItemId, Cast.Aigul);

        await using var db = database.Open();
        var lines = await db.ChangeLog.Where(line => line.ContentItemId == item.ContentItemId).OrderBy(line => line.Sequence).ToListAsync();
        var audit = await db.Audit.Where(entry => entry.ContentItemId == item.ContentItemId).OrderBy(entry => entry.Sequence).ToListAsync();
        Assert.Equal([ChangeKind.Published, ChangeKind.DraftSaved, ChangeKind.Published, ChangeKind.Unpublished, ChangeKind.Removed], lines.Select(line => line.Kind));
        Assert.Equal(["Created", "Published", "Saved", "Published", "Unpublished", "Removed"], audit.Select(entry => entry.Name));
        Assert.Equal("bakyt", audit[2].UserName);
        Assert.Equal(draft.ContentItemVersionId, lines[2].ContentItemVersionId);
    }

    [Fact]
    public async Task Concurrent_saves_and_publishes_keep_one_latest_and_one_published_version()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Crowded")));

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(async () =>
        {
            var latest = await site.Content.GetAsync(item.ContentItemId, VersionOptions.DraftRequired);
            return number % 3 == 0
                ? await site.Content.PublishAsync(item.ContentItemId, Cast.Bakyt)
                : await site.Content.SaveDraftAsync(latest!, latest!.ContentItemVersionId, Cast.Aigul);
        })));

        await using var db = database.Open();
        Assert.Equal(1, await db.ContentItems.CountAsync(row => row.ContentItemId == item.ContentItemId && row.Latest));
        Assert.Equal(1, await db.ContentItems.CountAsync(row => row.ContentItemId == item.ContentItemId && row.Published));
        Assert.All(results.Where(result => result.IsRefusal), refusal => Assert.IsType<ContentResult.StaleDraft>(refusal));
    }

    private static async Task<string?> SummaryAsync(Site site, ContentItem item, VersionOptions options) =>
        (await site.Content.GetAsync(item.ContentItemId, options))?.Field("Story", "Summary")?["Text"]?.ToString();

    private static string? Value(ContentItem item, string part, string property) => item.Part(part)?[property]?.ToString();
}

public sealed class VersioningOnSqlite(SqliteDatabase database) : VersioningTests(database), IClassFixture<SqliteDatabase>;

public sealed class VersioningOnPostgreSql(PostgreSqlDatabase database) : VersioningTests(database), IClassFixture<PostgreSqlDatabase>;
