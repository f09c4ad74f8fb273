using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Parts;
using Portal.Features.Contents;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class TranslationTests(TestDatabase database)
{
    [Fact]
    public async Task Localizing_opens_a_draft_of_the_same_set_that_names_its_source()
    {
        await using var site = await Site.OpenAsync(database);
        var source = await site.PublishedAsync(Site.Story(Site.Words("Source")));

        var draft = Site.Done(await site.Content.LocalizeAsync(source.ContentItemId, "kk", Cast.Bakyt));

        Assert.Equal(LocalizationPart.SetOf(source), LocalizationPart.SetOf(draft));
        Assert.Equal(source.ContentItemVersionId, TranslationPart.SourceVersionOf(draft));
        var again = await site.Content.LocalizeAsync(source.ContentItemId, "kk", Cast.Aigul);
        Assert.Equal(draft.ContentItemId, Assert.IsType<ContentResult.Unchanged>(again).Item.ContentItemId);
    }

    [Fact]
    public async Task A_translation_holds_words_only()
    {
        await using var site = await Site.OpenAsync(database);
        var source = await site.PublishedAsync(Site.Story(Site.Words("Facts")));
        var draft = Site.Done(await site.Content.LocalizeAsync(source.ContentItemId, "kk", Cast.Bakyt));
        draft.Content["TitlePart"] = new JsonObject { ["Title"] = Site.Words("Деректер") };
        draft.Content["Story"] = new JsonObject { ["Summary"] = new JsonObject { ["Text"] = "Қысқаша" }, ["Year"] = new JsonObject { ["Value"] = 1999 } };

        var saved = Site.Done(await site.Content.SaveDraftAsync(draft, draft.ContentItemVersionId, Cast.Bakyt));

        Assert.Null(saved.Field("Story", "Year"));
        Assert.Equal("Қысқаша", saved.Field("Story", "Summary")!["Text"]!.ToString());
    }

    [Fact]
    public async Task A_child_of_a_bag_gets_the_id_by_which_translations_find_it()
    {
        await using var site = await Site.OpenAsync(database);
        var story = Site.Story(Site.Words("Bag"));
        story.Content["Results"] = new JsonObject { ["ContentItems"] = new JsonArray(new JsonObject { ["ContentType"] = "Figure" }) };

        var stored = await site.DraftAsync(story);

        Assert.Equal(26, BagPart.Children(stored.Part("Results")).Single()["ContentItemId"]!.ToString().Length);
    }

    [Fact]
    public async Task A_second_item_of_the_same_language_is_refused()
    {
        await using var site = await Site.OpenAsync(database);
        var source = await site.PublishedAsync(Site.Story(Site.Words("Only one")));

        var result = await site.Content.CreateAsync(
            Site.Story(Site.Words("Another"), "en", LocalizationPart.SetOf(source)), VersionOptions.Draft, Cast.Bakyt);

        Assert.Equal(source.ContentItemId, Assert.IsType<ContentResult.CultureTaken>(result).ByContentItemId);
    }

    [Fact]
    public async Task Narrowing_the_sources_sharing_narrows_every_translation()
    {
        await using var site = await Site.OpenAsync(database);
        var source = await site.PublishedAsync(Site.Story(Site.Words("Narrow")));
        var translation = await site.TranslatedAsync(source, "tg", Site.Words("Танг"));

        source.Content["SharingPart"] = new JsonObject { ["Level"] = "Members" };
        Site.Done(await site.Content.SaveDraftAsync(source, source.ContentItemVersionId, Cast.Aigul));
        Assert.True(await IsPublicAsync(translation));
        await site.Content.PublishAsync(source.ContentItemId, Cast.Aigul);

        Assert.False(await IsPublicAsync(translation));
        await using var db = database.Open();
        var last = await db.ChangeLog.Where(line => line.ContentItemId == translation.ContentItemId).OrderBy(line => line.Sequence).LastAsync();
        Assert.Equal(ChangeKind.Published, last.Kind);
    }

    /// <summary>A short random walk, the same in every run.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_done_in_one_language_changes_another(int seed)
    {
        await using var site = await Site.OpenAsync(database);
        var source = await site.PublishedAsync(Site.Story(Site.Words("Walk")));
        await site.TranslatedAsync(source, "kk", Site.Words("Жүру"));
        await site.TranslatedAsync(source, "tg", Site.Words("Гардиш"));
        var set = LocalizationPart.SetOf(source)!;
        var random = new Random(seed);

        for (var step = 0; step < 12; step++)
        {
            var before = await ActiveAsync(set);
            var culture = before.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(before.Count));
            await ActAsync(site, before[culture][0].ContentItemId, random.Next(5));

            var after = await ActiveAsync(set);
            foreach (var other in before.Keys.Where(key => key != culture))
            {
                Assert.Equal(before[other].Select(State), after[other].Select(State));
            }

            if (after.Count < 3)
            {
                return;
            }
        }
    }

    private static async Task ActAsync(Site site, string id, int act)
    {
        var latest = await site.Content.GetAsync(id, VersionOptions.Latest);
        latest!.Content["TitlePart"] = new JsonObject { ["Title"] = Site.Words("Edit") };
        _ = act switch
        {
            0 => await site.Content.UnpublishAsync(id, Cast.Aigul),
            1 => await site.Content.PublishAsync(id, Cast.Aigul),
            2 => await site.Content.DiscardDraftAsync(id, Cast.Aigul),
            3 => await site.Content.RestoreAsync(latest.ContentItemVersionId!, Cast.Aigul),
            _ => await site.Content.SaveDraftAsync(latest, latest.ContentItemVersionId, Cast.Aigul),
        };
    }

    private async Task<Dictionary<string, List<ContentItemVersion>>> ActiveAsync(string set)
    {
        await using var db = database.Open();
        var rows = await db.ContentItems.AsNoTracking().Where(row => row.LocalizationSet == set && (row.Latest || row.Published)).OrderBy(row => row.Id).ToListAsync();
        return rows.GroupBy(row => row.Culture!).ToDictionary(group => group.Key, group => group.ToList());
    }

    private static (string, bool, bool, string, DateTimeOffset?, SharingLevel) State(ContentItemVersion row) =>
        (row.ContentItemVersionId, row.Latest, row.Published, row.Content, row.ModifiedUtc, row.SharingLevel);

    private async Task<bool> IsPublicAsync(ContentItem item)
    {
        await using var db = database.Open();
        return await db.ContentItems.VisibleTo(Reader.Anonymous).AnyAsync(row => row.ContentItemId == item.ContentItemId);
    }
}

public sealed class TranslationsOnSqlite(SqliteDatabase database) : TranslationTests(database), IClassFixture<SqliteDatabase>;

public sealed class TranslationsOnPostgreSql(PostgreSqlDatabase database) : TranslationTests(database), IClassFixture<PostgreSqlDatabase>;
