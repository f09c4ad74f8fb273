namespace Portal.Starter.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Women’s police station & female investigators", "womens-police-station-female-investigators")]
    [InlineData("Линия 111, центры поддержки семьи", "линия-111-центры-поддержки-семьи")]
    [InlineData("Айыптылар үшін «қолдау» орталығы", "айыптылар-үшін-қолдау-орталығы")]
    [InlineData("Oʻzbekistonda himoya orderi: joriy etish", "oʻzbekistonda-himoya-orderi-joriy-etish")]
    [InlineData("Пешгирии зӯроварӣ дар оила", "пешгирии-зӯроварӣ-дар-оила")]
    [InlineData("Ýörite toparlaryň işi", "ýörite-toparlaryň-işi")]
    [InlineData("  — 2018–2021  ", "2018-2021")]
    public void Slug_keeps_the_letters_of_every_script(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void Long_slug_ends_at_a_word() => Assert.Equal(
        "comparators-koreas-sunflower-centres-and-anti-abuse-officers-georgias-electronic",
        Slug.Of("Comparators: Korea’s Sunflower centres and anti-abuse officers, Georgia’s electronic monitoring, Moldova’s Family Justice Centre"));

    [Fact]
    public void Decomposed_letters_become_whole_ones() => Assert.Equal("й", Slug.Of("И\u0306"));
}
