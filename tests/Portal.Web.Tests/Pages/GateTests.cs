using System.Net;
using System.Text.Json.Nodes;
using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Pages;

/// <summary>What a reader may not see does not exist: no page, no list, no count, no hit, no feed, no map, no answer to a program.</summary>
public abstract class GateTests(PortalSite site)
{
    [Fact]
    public async Task Reader_never_sees_a_draft()
    {
        var draft = await site.AddAsync("Practice", "ru", "Черновик о фельдъегерях", Practices.With("Фельдъегерь едет."), published: false);
        await AssertAbsentAsync(draft.ContentItemId, "Черновик о фельдъегерях", "ru/practices/черновик-о-фельдъегерях", "ru", "фельдъегерь");
    }

    [Fact]
    public async Task Draft_of_a_published_item_does_not_show_through()
    {
        var practice = await site.AddAsync("Practice", "uz", "Mahalla oʻquvi", Practices.With("Eski matn turadi."));
        var manager = (Features.Contents.ContentManager)site.Services.GetService(typeof(Features.Contents.ContentManager))!; // registered by the host
        practice.Content["Practice"]!["Summary"]!["Text"] = "Yangi matn yashirin."; // both were given above
        Assert.False((await manager.SaveDraftAsync(practice, practice.ContentItemVersionId, Testing.Cast.Aigul)).IsRefusal);

        var page = await site.PageAsync(await TargetAsync("/uz/id/" + practice.ContentItemId));
        Assert.Contains("Eski matn turadi.", page.Body!.TextContent, StringComparison.Ordinal); // a parsed page has a body
        Assert.DoesNotContain("Yangi matn", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restricted_item_is_absent_everywhere()
    {
        var before = await CountAsync("/api/v1/practices");
        var sharing = Practices.MembersOnly();
        var restricted = await site.AddAsync("Practice", "en", "Quokka patrol for members", Practices.With("Quokkas are counted.", sharing: sharing));
        await AssertAbsentAsync(restricted.ContentItemId, "Quokka patrol", "en/practices/quokka-patrol-for-members", "en", "quokka");
        Assert.Equal(before, await CountAsync("/api/v1/practices"));
    }

    [Fact]
    public async Task Restricted_origin_is_not_named_by_what_was_adapted_from_it()
    {
        var origin = await site.AddAsync("Practice", "en", "Hidden wombat origin", Practices.With("Nobody reads it.", sharing: Practices.MembersOnly()));
        var set = origin.Content["LocalizationPart"]!["LocalizationSet"]!.ToString(); // given by AddAsync
        var adapted = await site.AddAsync("Practice", "en", "Open wombat practice", Practices.With(
            "Everybody reads it.", new JsonObject { ["AdaptedFrom"] = new JsonObject { ["LocalizationSets"] = new JsonArray(set) } }));
        var page = await site.PageAsync(await TargetAsync("/en/id/" + adapted.ContentItemId));
        Assert.DoesNotContain("Hidden wombat", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(set, page.Source.Text, StringComparison.Ordinal);
    }

    private async Task AssertAbsentAsync(string id, string title, string path, string culture, string word)
    {
        foreach (var address in new[] { "/" + path, $"/{culture}/id/{id}", $"/{culture}/item/{id}", $"/api/v1/content/{id}" })
        {
            using var response = await site.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        foreach (var address in new[] { $"/{culture}/", $"/{culture}/practices", $"/{culture}/search?q={Uri.EscapeDataString(word)}", $"/{culture}/feed.atom", "/sitemap.xml", $"/api/v1/practices?culture={culture}&size=100" })
        {
            using var response = await site.GetAsync(address);
            Assert.DoesNotContain(title, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(0, await CountAsync($"/api/v1/search?culture={culture}&q={Uri.EscapeDataString(word)}"));
    }

    private async Task<int> CountAsync(string address)
    {
        using var response = await site.GetAsync(address);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["total"]!.GetValue<int>(); // the interface promises it
    }

    private async Task<string> TargetAsync(string permanent)
    {
        using var response = await site.GetAsync(permanent);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.ToString(); // a redirect has it
    }
}

[Collection(OnSqlite.Name)]
public sealed class GateOnSqlite(SqliteSite site) : GateTests(site);

[Collection(OnPostgreSql.Name)]
public sealed class GateOnPostgreSql(PostgreSqlSite site) : GateTests(site);
