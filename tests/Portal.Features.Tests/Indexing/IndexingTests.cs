using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using Portal.Content;
using Portal.Features.Indexing;
using Portal.Search;
using Portal.Testing;

namespace Portal.Features.Tests.Indexing;

public abstract class IndexingTests(TestDatabase database)
{
    [Fact]
    public async Task What_is_published_is_found_and_what_is_not_is_not()
    {
        await using var site = await IndexSite.StartAsync(database);
        var shown = await site.PublishAsync("set-a1", "ru", "Горячая линия", "Полиция **отвечает** ночью.");
        var removed = await site.PublishAsync("set-a2", "kk", "Сенім телефоны", "Түнгі мектептердің көмегі.");

        var hit = Assert.Single((await site.SearchAsync("отвечают ночью", "ru")).Hits);
        Assert.Equal($"/ru/notes/{shown}", hit.Url);
        Assert.Equal("Полиция отвечает ночью.", string.Concat(hit.Snippet.Select(part => part.Text)));
        Assert.Equal(1, (await site.SearchAsync("мектеп", "kk")).Total);

        IndexSite.Done(await site.Contents.UnpublishAsync(shown, Actor.CommandLine));
        IndexSite.Done(await site.Contents.RemoveAsync(removed, Actor.CommandLine));
        Assert.Equal(0, (await site.SearchAsync("ночью", "ru")).Total);
        Assert.Equal(0, (await site.SearchAsync("мектеп", "kk")).Total);
    }

    [Fact]
    public async Task A_translation_carries_its_sources_facts_and_follows_them()
    {
        await using var site = await IndexSite.StartAsync(database);
        await site.PublishCountriesAsync();
        var source = await site.PublishAsync("set-b1", "en", "Shelterhouse", "Words", IndexSite.InCountry("KZ", adaptedFrom: "KG"));
        await site.PublishAsync("set-b1", "ru", "Убежище", "Слова", translatedFrom: "en");

        Assert.Equal(["KZ", "asia"], (await site.SearchAsync("убежища", "ru")).Hits.Single().Facets["country"].Order(StringComparer.Ordinal));
        Assert.Equal(["2018"], (await site.SearchAsync("убежища", "ru")).Hits.Single().Facets["year"]);

        await site.ChangeAsync(source, content => content["Note"]!["Countries"] = IndexSite.InCountry("KG")["Countries"]!.DeepClone());
        Assert.Equal(["KG", "asia"], (await site.SearchAsync("убежища", "ru")).Hits.Single().Facets["country"].Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Labels_of_terms_and_titles_of_sources_are_words_of_the_item()
    {
        await using var site = await IndexSite.StartAsync(database);
        await site.PublishCountriesAsync();
        var facts = IndexSite.InCountry("KZ");
        facts["Key"] = new JsonObject { ["Text"] = "secretkey" };
        var id = await site.PublishAsync("set-c1", "ru", "Приют", "Слова", facts);
        await site.ChangeAsync(id, content => content["Sources"] = new JsonObject
        {
            ["ContentItems"] = new JsonArray(new JsonObject
            {
                ["ContentItemId"] = "src1", ["ContentType"] = "Source", ["Source"] = new JsonObject { ["Title"] = new JsonObject { ["Text"] = "Отчёт Жогорку Кеңеша" } },
            }),
        });

        Assert.Equal(1, (await site.SearchAsync("kazakhland-по-русски", "ru")).Total);
        Assert.Equal(1, (await site.SearchAsync("отчет", "ru")).Total);
        Assert.Equal(0, (await site.SearchAsync("secretkey", "ru")).Total);
    }

    [Fact]
    public async Task Sharing_closes_and_opens_at_once()
    {
        await using var site = await IndexSite.StartAsync(database);
        var id = await site.PublishAsync("set-d1", "en", "Membersonly", "Words");
        Assert.Equal(1, (await site.SearchAsync("membersonly")).Total);

        await site.ChangeAsync(id, content => content["SharingPart"] = new JsonObject { ["Level"] = "Members" });

        Assert.Equal(0, (await site.SearchAsync("membersonly")).Total);
        var member = new SearchRequest { Text = "membersonly", Culture = "en", Reader = new SearchReader("u", []) };
        Assert.Equal(1, site.Get<SearchService>().Search(member).Total);
    }

    [Fact]
    public async Task After_any_changes_the_index_equals_a_rebuilt_one()
    {
        await using var site = await IndexSite.StartAsync(database);
        var random = new Random(7);
        var ids = new List<string>();
        for (var step = 0; step < 25; step++)
        {
            if (ids.Count < 4 || random.Next(3) == 0)
            {
                ids.Add(await site.PublishAsync($"set-e{step}", new[] { "en", "ru", "kk" }[random.Next(3)], $"Тема {step}", "Құқық co-operation 73-1"));
            }
            else if (random.Next(2) == 0)
            {
                await site.ChangeAsync(ids[random.Next(ids.Count)], content => content["Note"]!["Text"] = new JsonObject { ["Markdown"] = $"Изменено {random.Next()}" });
            }
            else
            {
                var gone = ids[random.Next(ids.Count)];
                ids.Remove(gone);
                IndexSite.Done(await site.Contents.RemoveAsync(gone, Actor.CommandLine));
            }

            if (random.Next(3) == 0)
            {
                await site.CatchUpAsync();
            }
        }

        await site.CatchUpAsync();
        var followed = site.Index.Dump();
        await site.Get<RebuildIndex>().ExecuteAsync();
        Assert.Equal(site.Index.Dump(), followed);
    }

    [Fact]
    public async Task The_running_site_finds_what_was_published_without_being_asked()
    {
        await using var site = await IndexSite.StartAsync(database);
        var tailer = site.Get<IEnumerable<IHostedService>>().OfType<IndexTailer>().Single();
        await tailer.StartAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        await site.PublishAsync("set-f1", "en", "Wakeupcall", "Words");
        var search = site.Get<SearchService>();
        while (search.Search(new SearchRequest { Text = "wakeupcall", Culture = "en" }).Total == 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await tailer.StopAsync(CancellationToken.None);
    }
}

public sealed class IndexingOnSqlite(SqliteDatabase database) : IndexingTests(database), IClassFixture<SqliteDatabase>;

public sealed class IndexingOnPostgreSql(PostgreSqlDatabase database) : IndexingTests(database), IClassFixture<PostgreSqlDatabase>;
