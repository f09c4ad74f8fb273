using System.Text.Json.Nodes;
using Portal.Web.Api;
using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Api;

[Collection(OnSqlite.Name)]
public sealed class ApiTests(SqliteSite site)
{
    [Fact]
    public async Task Search_answers_with_exactly_the_promised_fields()
    {
        var answer = await JsonAsync("/api/v1/search?q=police&culture=en&size=5");
        Assert.Equal(["facets", "hits", "tookMs", "total"], answer.Select(field => field.Key).Order());
        var hits = answer["hits"]!.AsArray();
        Assert.Equal(5, hits.Count);
        Assert.Equal(
            ["contentItemId", "localizationSet", "contentType", "culture", "title", "url", "snippet", "score"], hits[0]!.AsObject().Select(field => field.Key));
        Assert.Equal(["type", "country", "topic", "culture"], answer["facets"]!.AsObject().Select(field => field.Key));
        Assert.Equal(["value", "label", "count"], answer["facets"]!["country"]![0]!.AsObject().Select(field => field.Key));
    }

    [Fact]
    public async Task Filters_and_labels_speak_the_asked_language()
    {
        var answer = await JsonAsync("/api/v1/search?q=&culture=ru&type=practice&country=kz");
        Assert.All(answer["hits"]!.AsArray(), hit => Assert.Equal("Practice", hit!["contentType"]!.ToString()));
        Assert.Contains(answer["facets"]!["country"]!.AsArray(), facet => facet!["label"]!.ToString() == "Казахстан");
    }

    [Fact]
    public async Task Snippet_is_encoded_and_marks_what_matched()
    {
        await site.AddAsync("Practice", "en", "Snippet with signs", Practices.With("The zorilla said <b>5 & 6</b> \"yes\"."));
        var answer = await JsonAsync("/api/v1/search?q=zorilla");
        var snippet = answer["hits"]![0]!["snippet"]!.ToString();
        Assert.Contains("<mark>zorilla</mark>", snippet, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", snippet, StringComparison.Ordinal);
        Assert.Contains("&amp;", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_comes_whole_in_Orchards_shape_without_the_people_behind_it()
    {
        var facts = new JsonObject { ["StartYear"] = new JsonObject { ["Value"] = 2001 } };
        var source = await site.AddAsync("Practice", "en", "Whole item", Practices.With("Words.", facts));
        var set = source.Content["LocalizationPart"]!["LocalizationSet"]!.ToString();
        var translation = await site.AddAsync(
            "Practice", "uz", "Butun element", Practices.TranslationFrom(Practices.With("Soʻzlar."), source.ContentItemVersionId!), set: set);
        var item = await JsonAsync("/api/v1/content/" + translation.ContentItemId);
        Assert.Equal("Practice", item["ContentType"]!.ToString());
        Assert.Equal("Soʻzlar.", item["Practice"]!["Summary"]!["Text"]!.ToString());
        Assert.Equal(2001, item["Practice"]!["StartYear"]!["Value"]!.GetValue<int>());
        Assert.Equal("", item["Owner"]!.ToString());
    }

    [Fact]
    public async Task Practices_come_in_pages_each_once()
    {
        var first = await JsonAsync("/api/v1/practices?culture=kk&size=7&page=1");
        var second = await JsonAsync("/api/v1/practices?culture=kk&size=7&page=2");
        var sets = first["practices"]!.AsArray().Concat(second["practices"]!.AsArray()).Select(practice => practice!["localizationSet"]!.ToString()).ToList();
        Assert.Equal(14, sets.Distinct().Count());
    }

    [Theory]
    [InlineData("/api/v1/search?q=a&page=0", 400, "page-out-of-range")]
    [InlineData("/api/v1/search?q=a&page=ten", 400, "page-out-of-range")]
    [InlineData("/api/v1/search?q=a&size=1000000000", 400, "size-out-of-range")]
    [InlineData("/api/v1/search?q=a&size=99999999999999999999", 400, "size-out-of-range")]
    [InlineData("/api/v1/search?q=a&culture=fr", 400, "unknown-culture")]
    [InlineData("/api/v1/search?q=a&country=XX", 400, "unknown-country")]
    [InlineData("/api/v1/search?q=a&type=Blog", 400, "unknown-type")]
    [InlineData("/api/v1/search?q=a&topic=%D0%B6", 400, "unknown-term")]
    [InlineData("/api/v1/practices?stage=%00", 400, "unknown-term")]
    [InlineData("/api/v1/content/4nothing", 404, "not-found")]
    [InlineData("/api/v1/nothing", 404, "not-found")]
    [InlineData("/api/nothing", 404, "not-found")]
    public async Task Senseless_request_is_refused_by_its_code(string address, int status, string code)
    {
        using var response = await site.GetAsync(address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(code, JsonNode.Parse(await response.Content.ReadAsStringAsync())!["code"]!.ToString());
    }

    [Fact]
    public async Task OpenApi_describes_every_endpoint()
    {
        var document = await JsonAsync("/api/openapi.json");
        Assert.Equal(["/api/v1/content/{contentItemId}", "/api/v1/practices", "/api/v1/search"], document["paths"]!.AsObject().Select(path => path.Key).Order());
    }

    [Fact]
    public void Every_error_code_has_its_line_in_the_documentation()
    {
        var lines = File.ReadAllLines(Path.Combine(PortalSite.Root, "docs", "api-errors.md"));
        Assert.Equal(
            ApiErrors.All.Select(error => $"| `{error.Code}` | {error.Status} |").Order(),
            lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => string.Join('|', line.Split('|')[..3]) + "|").Order());
    }

    private async Task<JsonObject> JsonAsync(string address)
    {
        using var response = await site.GetAsync(address);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == 200, $"{address} answered {(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }
}
