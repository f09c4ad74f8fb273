using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Contents;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class ScheduleTests(TestDatabase database)
{
    [Fact]
    public async Task A_draft_is_published_when_its_time_has_come_and_not_before()
    {
        await using var site = await Site.OpenAsync(database);
        var story = Site.Story(Site.Words("Later"));
        story.Content["PublishLaterPart"] = new JsonObject { ["ScheduledPublishUtc"] = At(hours: 2) };
        var draft = await site.DraftAsync(story);

        await site.Schedule.ExecuteAsync();
        Assert.Null(await site.Content.GetAsync(draft.ContentItemId));
        database.Clock.Advance(TimeSpan.FromHours(2));
        await site.Schedule.ExecuteAsync();

        var published = await site.Content.GetAsync(draft.ContentItemId);
        Assert.Null(published!.Part("PublishLaterPart"));
        await using var db = database.Open();
        Assert.Equal("schedule", (await db.Audit.Where(entry => entry.ContentItemId == draft.ContentItemId && entry.Name == "Published").SingleAsync()).UserName);
    }

    [Fact]
    public async Task A_published_item_is_archived_when_its_time_has_come()
    {
        await using var site = await Site.OpenAsync(database);
        var story = Site.Story(Site.Words("Until"));
        story.Content["ArchiveLaterPart"] = new JsonObject { ["ScheduledArchiveUtc"] = At(hours: 1) };
        var item = await site.PublishedAsync(story);

        database.Clock.Advance(TimeSpan.FromHours(1));
        await site.Schedule.ExecuteAsync();
        await site.Schedule.ExecuteAsync();

        Assert.Null(await site.Content.GetAsync(item.ContentItemId));
        await using var db = database.Open();
        Assert.Equal(1, await db.ChangeLog.CountAsync(line => line.ContentItemId == item.ContentItemId && line.Kind == ChangeKind.Unpublished));
    }

    private string At(int hours) => Portal.Content.Json.LenientValue.WritePartTime(database.Clock.GetUtcNow().AddHours(hours));
}

public sealed class ScheduleOnSqlite(SqliteDatabase database) : ScheduleTests(database), IClassFixture<SqliteDatabase>;

public sealed class ScheduleOnPostgreSql(PostgreSqlDatabase database) : ScheduleTests(database), IClassFixture<PostgreSqlDatabase>;
