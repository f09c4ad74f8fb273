using static Portal.Search.Tests.IndexFixture;

namespace Portal.Search.Tests;

public sealed class AnyQueryTests : IDisposable
{
    private readonly IndexFixture index = new(Document("a", "en", "Hotline", "Police \"officers\""), Document("b", "ru", "Линия", "Полиция"));

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("'; DROP TABLE documents_1; --")]
    [InlineData("title:police")]
    [InlineData("NEAR(a b)")]
    [InlineData("police AND")]
    [InlineData("NOT police")]
    [InlineData("OR OR OR")]
    [InlineData("- - -")]
    [InlineData("-police")]
    [InlineData("*")]
    [InlineData("police*officers*")]
    [InlineData("^police {a} : (b)")]
    [InlineData("po\0lice")]
    [InlineData("😀 👮")]
    [InlineData("\uD800 \uDFFF\uD800")]
    [InlineData("%_\\")]
    [InlineData("\u0301\u0301")]
    [InlineData("ъ ь ʼ")]
    public void Whatever_is_typed_there_is_an_answer(string query)
    {
        var results = index.Search(query);

        Assert.Equal(results.Total, results.Hits.Count);
    }

    [Fact]
    public void Random_characters_never_break_a_search()
    {
        const string usual = "\"'*-()^:{}+|&~<>OR AND NOT police полиция 73-1«»“”\0\n";
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var query = new string([.. Enumerable.Range(0, random.Next(1, 40))
                .Select(_ => random.Next(4) == 0 ? (char)random.Next(0x10000) : usual[random.Next(usual.Length)])]);

            Assert.InRange(index.Search(query, "ru").Total, 0, 2);
        }
    }

    [Fact]
    public void Ten_thousand_letters_are_shortened()
    {
        Assert.Equal(SearchNotice.Shortened, index.Search(new string('ы', 10_000), "ru").Notice);
        Assert.Equal(SearchNotice.Shortened, index.Search(string.Join(' ', Enumerable.Repeat("police", 5_000))).Notice);
    }

    [Theory]
    [InlineData("!!! ???")]
    [InlineData("-police")]
    [InlineData("😀")]
    public void A_query_without_words_says_so(string query)
    {
        var results = index.Search(query);

        Assert.Equal(SearchNotice.NothingToSearch, results.Notice);
        Assert.Empty(results.Hits);
    }

    [Fact]
    public void A_page_far_behind_the_last_is_empty_and_keeps_the_total()
    {
        var results = index.Service.Search(new SearchRequest { Text = "police", Culture = "en", Page = int.MaxValue, Size = int.MaxValue });

        Assert.Equal(1, results.Total);
        Assert.Empty(results.Hits);
    }
}
