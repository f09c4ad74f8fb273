namespace Portal.Content.Tests;

public sealed class TextRulesTests
{
    public static TheoryData<string, string, string> Slugs => SpecificationFile.Three("slugs.tsv");

    public static TheoryData<string, string, string> Routes => SpecificationFile.Three("routes.tsv");

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_slug_keeps_every_letter(string culture, string text, string expected) => Assert.Equal(expected, Slug.Of(text, culture));

    [Theory]
    [MemberData(nameof(Routes))]
    public void A_pattern_renders_the_path(string pattern, string words, string expected)
    {
        var parts = words.Split('|');

        var path = RoutePattern.TryParse(pattern, out _)!.Render(new RouteWords(parts[1], parts[0], parts[2]));

        Assert.Equal(expected, path);
    }

    [Theory]
    [InlineData("{{ ContentItem.Owner }}", "{{ ContentItem.Owner }}")]
    [InlineData("blog/{% if true %}x{% endif %}", "blog/{% if true %}x{% endif %}")]
    public void A_pattern_outside_the_closed_set_is_refused_by_name(string pattern, string unknown)
    {
        Assert.Null(RoutePattern.TryParse(pattern, out var named));
        Assert.Equal(unknown, named);
    }

    [Fact]
    public void A_slug_is_never_longer_than_its_limit() => Assert.Equal(Slug.MaximumLength, Slug.Of(new string('қ', 5000)).Length);

    [Fact]
    public void Ids_look_like_Orchards() => Assert.Matches("^4[0-9a-hjkmnp-tv-z]{25}$", ContentItemIds.New());
}
