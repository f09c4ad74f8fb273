using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Features.Contents;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class AddressTests(TestDatabase database)
{
    [Theory]
    [InlineData("tg", "Қарори ҳимоявӣ ва кӯмак", "tg/stories/қарори-ҳимоявӣ-ва-кӯмак")]
    [InlineData("kk", "Түнгі күзет: йод, ёлка", "kk/stories/түнгі-күзет-йод-ёлка")]
    [InlineData("en", "Şehir's näme?", "en/stories/şehirs-näme")]
    public async Task A_generated_address_keeps_the_letters_of_its_language(string culture, string title, string path)
    {
        await using var site = await Site.OpenAsync(database);

        var item = await site.DraftAsync(Site.Story(title, culture));

        Assert.Equal(path, Path(item));
    }

    [Fact]
    public async Task A_generated_address_that_is_taken_gets_a_number()
    {
        await using var site = await Site.OpenAsync(database);
        var title = Site.Words("Same");
        var first = await site.PublishedAsync(Site.Story(title));

        var second = await site.PublishedAsync(Site.Story(title));
        var third = await site.PublishedAsync(Site.Story(title));

        Assert.Equal(Path(first) + "-2", Path(second));
        Assert.Equal(Path(first) + "-3", Path(third));
    }

    [Fact]
    public async Task A_given_address_that_is_taken_is_refused_by_name()
    {
        await using var site = await Site.OpenAsync(database);
        var first = await site.DraftAsync(Site.Story(Site.Words("First")));
        var second = Site.Story(Site.Words("Second"));
        second.Content["AutoroutePart"] = new JsonObject { ["Path"] = "/" + Path(first)!.ToUpperInvariant() };

        var result = await site.Content.CreateAsync(second, VersionOptions.Draft, Cast.Aigul);

        Assert.Equal(first.ContentItemId, Assert.IsType<ContentResult.PathTaken>(result).ByContentItemId);
    }

    [Fact]
    public async Task A_former_address_leads_to_the_present_one()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Moving")));
        var former = Path(item)!;
        item.Part("AutoroutePart")!["Path"] = former + "-moved";
        await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Aigul);

        Assert.IsType<Route.Here>(await FindAsync(former));
        Assert.IsType<Route.Nowhere>(await FindAsync(former + "-moved"));
        await site.Content.PublishAsync(item.ContentItemId, Cast.Aigul);
        Assert.Equal(former + "-moved", Assert.IsType<Route.Moved>(await FindAsync(former)).Path);
        Assert.IsType<Route.Here>(await FindAsync(former + "-moved/"));
    }

    [Fact]
    public async Task The_address_of_a_draft_that_never_was_public_tells_nothing()
    {
        await using var site = await Site.OpenAsync(database);
        var item = await site.PublishedAsync(Site.Story(Site.Words("Secret")));
        var published = Path(item)!;
        item.Part("AutoroutePart")!["Path"] = published + "-a";
        var draft = Site.Done(await site.Content.SaveDraftAsync(item, item.ContentItemVersionId, Cast.Aigul));
        draft.Part("AutoroutePart")!["Path"] = published;
        await site.Content.SaveDraftAsync(draft, draft.ContentItemVersionId, Cast.Aigul);

        Assert.IsType<Route.Nowhere>(await FindAsync(published + "-a"));
    }

    [Fact]
    public async Task An_address_of_a_restricted_item_does_not_exist_for_others()
    {
        await using var site = await Site.OpenAsync(database);
        var story = Site.Story(Site.Words("Tajik only"));
        story.Content["SharingPart"] = new JsonObject { ["Level"] = "Countries", ["Countries"] = new JsonArray("TJ") };
        var path = Path(await site.PublishedAsync(story))!;

        Assert.IsType<Route.Nowhere>(await FindAsync(path));
        Assert.IsType<Route.Nowhere>(await FindAsync(path, Cast.Otabek));
        Assert.IsType<Route.Here>(await FindAsync(path, Cast.Zarina));
    }

    private static string? Path(ContentItem item) => item.Part("AutoroutePart")?["Path"]?.ToString();

    private async Task<Route> FindAsync(string path, Reader? reader = null)
    {
        await using var db = database.Open();
        return await db.FindRouteAsync(path, reader ?? Reader.Anonymous);
    }
}

public sealed class AddressesOnSqlite(SqliteDatabase database) : AddressTests(database), IClassFixture<SqliteDatabase>;

public sealed class AddressesOnPostgreSql(PostgreSqlDatabase database) : AddressTests(database), IClassFixture<PostgreSqlDatabase>;
