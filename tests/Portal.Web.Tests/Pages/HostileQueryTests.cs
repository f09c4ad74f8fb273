using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Pages;

/// <summary>Any text whatsoever gives a result or a polite remark.</summary>
[Collection(OnSqlite.Name)]
public sealed class HostileQueryTests(SqliteSite site)
{
    public static TheoryData<string> Queries =>
    [
        "", " ", "\"", "\"незакрытая", "'", "AND OR NOT", "NEAR(", "a*", "*", "-", "-слово", "--", "()", ")(", "{", "col:x", "^x", "\0", "a\0b",
        "👮‍♀️🚓", "٣٤", "\u202E", "\uD800", "<script>alert(1)</script>", "%", "%25", "&amp;", "../../etc", "1=1; drop table",
        new string('ж', 10_000), string.Join(' ', Enumerable.Repeat("ş", 4_000)), new string('"', 999),
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Search_page_answers(string query)
    {
        var page = await site.PageAsync("/kk/search?q=" + Escape(query));
        Assert.NotNull(page.QuerySelector("form[role=search]"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Json_search_answers(string query)
    {
        using var response = await site.GetAsync("/api/v1/search?q=" + Escape(query));
        Assert.Equal(200, (int)response.StatusCode);
    }

    // A lone surrogate cannot be encoded; what a browser would send in its place is the replacement character.
    private static string Escape(string query) => Uri.EscapeDataString(query.Replace("\uD800", "\uFFFD", StringComparison.Ordinal));
}
