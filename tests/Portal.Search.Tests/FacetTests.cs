using static Portal.Search.Tests.IndexFixture;

namespace Portal.Search.Tests;

public sealed class FacetTests : IDisposable
{
    private readonly IndexFixture index = new(
        Document("s1-en", "en", "Hotline") with { Facets = Facets(("country", "KZ"), ("topic", "training"), ("topic", "functions")) },
        Document("s1-ru", "ru", "Линия hotline") with { Facets = Facets(("country", "KZ"), ("topic", "training"), ("topic", "functions")) },
        Document("s2-en", "en", "Hotline two") with { Facets = Facets(("country", "KG"), ("topic", "training")) },
        Document("s3-ru", "ru", "Третья hotline") with { Facets = Facets(("country", "KZ"), ("topic", "orders")) },
        Document("s4-en", "en", "Hidden hotline") with { Facets = Facets(("country", "TJ"), ("topic", "training")), SharingLevel = 1 });

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("hotline")]
    public void A_count_tells_what_a_click_would_give(string text)
    {
        var results = Search(text, collapse: false, ("country", "KZ"));

        Assert.Equal(3, results.Total);
        Assert.Equal("KZ 3, KG 1", Counts(results, "country"));
        Assert.Equal("functions 2, training 2, orders 1", Counts(results, "topic"));
        Assert.Equal("ru 2, en 1", Counts(results, "culture"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hotline")]
    public void Values_of_one_facet_are_alternatives_and_facets_combine(string text)
    {
        var results = Search(text, collapse: false, ("country", "KZ"), ("country", "KG"), ("topic", "training"));

        Assert.Equal(3, results.Total);
        Assert.Equal("KZ 2, KG 1", Counts(results, "country"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hotline")]
    public void Sets_count_once_and_show_in_the_readers_language(string text)
    {
        var results = Search(text, collapse: true);

        Assert.Equal(3, results.Total);
        Assert.Equal("KZ 2, KG 1", Counts(results, "country"));
        Assert.Equal("en 2, ru 2", Counts(results, "culture"));
        Assert.Equal(["s1-en", "s2-en", "s3-ru"], results.Hits.Select(hit => hit.ContentItemId).Order());
    }

    [Fact]
    public void A_hit_names_all_languages_that_the_reader_may_see() =>
        Assert.Equal(["en", "ru"], Search("", collapse: true, ("topic", "functions")).Hits.Single().Cultures);

    [Fact]
    public void A_value_that_nothing_has_finds_nothing_but_others_keep_their_counts()
    {
        var results = Search("", collapse: false, ("country", "AF"));

        Assert.Equal(0, results.Total);
        Assert.Equal("KZ 3, KG 1", Counts(results, "country"));
    }

    [Fact]
    public void What_a_reader_may_not_see_changes_no_count()
    {
        Assert.DoesNotContain("TJ", Counts(Search("hotline", collapse: false), "country"), StringComparison.Ordinal);
        var member = index.Service.Search(new SearchRequest { Text = "hotline", Culture = "en", Reader = new SearchReader("u1", ["KZ"]) });
        Assert.Contains("TJ 1", Counts(member, "country"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "KZ", true)]
    [InlineData(2, "KG", false)]
    [InlineData(3, "u1", true)]
    [InlineData(3, "u2", false)]
    public void Sharing_with_countries_and_persons_is_kept(int level, string audience, bool seen)
    {
        index.Put(Document("s5-en", "en", "Secret shelter") with { SharingLevel = level, SharingAudience = [audience] });

        var results = index.Service.Search(new SearchRequest { Text = "shelter", Culture = "en", Reader = new SearchReader("u1", ["KZ"]) });

        Assert.Equal(seen ? 1 : 0, results.Total);
        Assert.Equal(0, index.Search("shelter").Total);
    }

    [Fact]
    public void Without_a_text_the_newest_comes_first()
    {
        index.Put(Document("s9", "ru", "Новая") with { PublishedUtc = DateTimeOffset.UnixEpoch.AddYears(9) });

        Assert.Equal("s9", Search("", collapse: true).Hits[0].ContentItemId);
    }

    [Theory]
    [InlineData("country", "KZ", "country", "KG")]
    [InlineData("topic", "training", "country", "KZ")]
    [InlineData("topic", "training", "country", "TJ")]
    [InlineData("country", "nowhere", "topic", "training")]
    public void Hits_only_are_the_hits_of_the_list(string facet, string value, string otherFacet, string otherValue)
    {
        var request = new SearchRequest { Culture = "ru", CollapseSets = true, Filters = Facets((facet, value), (otherFacet, otherValue)) };

        var list = index.Service.Search(request);
        var hits = index.Service.Search(request with { HitsOnly = true });

        Assert.Equal(list.Hits.Select(hit => hit.ContentItemId), hits.Hits.Select(hit => hit.ContentItemId));
        Assert.Empty(hits.Facets);
    }

    private static string Counts(SearchResults results, string facet) =>
        string.Join(", ", results.Facets[facet].Select(count => $"{count.Value} {count.Count}"));

    private SearchResults Search(string text, bool collapse, params (string Facet, string Value)[] filters) =>
        index.Service.Search(new SearchRequest { Text = text, Culture = "en", CollapseSets = collapse, Filters = Facets(filters) });
}
