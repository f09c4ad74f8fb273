using static Portal.Search.Tests.IndexFixture;

namespace Portal.Search.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly IndexFixture index = new(
        Document("a", "en", "Hotline for victims", "A telephone line answers day and night. Police officers are trained."),
        Document("b", "en", "Training of officers", "The police hotline was opened in 2019. Co-operation with courts under article 73-1."),
        Document("c", "ru", "Горячая линия", "Полицейские обучены; учёт ведётся в журнале. Закон № 214-IV."),
        Document("d", "kk", "Сенім телефоны", "Құқық қорғау органдары, полицияның көмегі."),
        Document("e", "uz", "Ishonch telefoni", "Oʻzbekistonda huquqni muhofaza qilish, politsiya yordami."),
        Document("f", "tk", "Ynam telefony", "Polisiýa işgärleri çagalara kömek berýär."),
        Document("g", "tg", "Телефони боварӣ", "Ҳуқуқ ва кормандони милитсия."),
        Document("h", "ky", "Ишеним телефону", "Үй-бүлөлүк зомбулук, милициянын жардамы."));

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("hotline", "a b")]
    [InlineData("hotlines", "a b")]
    [InlineData("police hotline", "a b")]
    [InlineData("\"police hotline\"", "b")]
    [InlineData("“police hotline”", "b")]
    [InlineData("hotline -courts", "a")]
    [InlineData("hotline -\"police hotline\"", "a")]
    [InlineData("courts OR telephone", "b a")]
    [InlineData("nothinglikeit OR telephone", "a")]
    [InlineData("tele*", "a d e f")]
    [InlineData("cooperation", "b")]
    [InlineData("co-operation", "b")]
    [InlineData("73-1", "b")]
    [InlineData("73‑1", "b")]
    [InlineData("OR", "")]
    [InlineData("the hotline of", "a b")]
    public void English_queries(string query, string expected) =>
        Assert.Equal(expected.Split(' ').Order(), index.Found(query).Split(' ').Order());

    [Theory]
    [InlineData("ru", "учет", "c")]
    [InlineData("ru", "полицейский", "c")]
    [InlineData("ru", "журналы", "c")]
    [InlineData("ru", "214-IV", "c")]
    [InlineData("kk", "кукык", "d")]
    [InlineData("kk", "quqyq", "d")]
    [InlineData("kk", "полиция", "d")]
    [InlineData("uz", "ozbekiston", "e")]
    [InlineData("uz", "ўзбекистон", "e")]
    [InlineData("tk", "caga", "f")]
    [InlineData("tk", "полисия", "f")]
    [InlineData("tg", "хукук", "g")]
    [InlineData("ky", "уй-було", "h")]
    [InlineData("ky", "зомбулуктун", "h")]
    public void Each_language_finds_its_own_spellings(string culture, string query, string first) =>
        Assert.Equal(first, index.Search(query, culture).Hits[0].ContentItemId);

    [Fact]
    public void The_last_word_may_be_unfinished()
    {
        Assert.Equal("a", index.Found("day and nig"));
        Assert.Equal("c", index.Found("полицейск", "ru"));
    }

    [Fact]
    public void Words_that_no_text_has_together_are_looked_for_one_by_one()
    {
        var results = index.Search("telephone courts");

        Assert.Equal(SearchNotice.Widened, results.Notice);
        Assert.Equal(2, results.Total);
    }

    [Fact]
    public void The_readers_language_stands_first()
    {
        index.Put(Document("i", "ru", "Hotline hotline hotline", "hotline hotline"), Document("j", "en", "Rare", "A long text with one hotline somewhere in it."));

        var cultures = index.Search("hotline").Hits.Select(hit => hit.Culture);

        Assert.Equal(["en", "en", "en", "ru"], cultures);
    }

    [Fact]
    public void Titles_weigh_more_than_summaries_and_these_more_than_bodies()
    {
        index.Put(
            Document("x", "en", "Shelters", "one"), Document("y", "en", "Houses", summary: "Shelters for all"), Document("z", "en", "Homes", "Shelters for all"));

        Assert.Equal("x y z", index.Found("shelter"));
    }

    [Fact]
    public void The_typed_form_stands_above_other_forms()
    {
        index.Put(Document("x", "en", "One", "The organizing of work"), Document("y", "en", "Two", "To organize the work"), Document("z", "en", "Ten", "Organized work went on"));

        Assert.StartsWith("y", index.Found("organize"), StringComparison.Ordinal);
    }
}
