using static Portal.Search.Tests.IndexFixture;

namespace Portal.Search.Tests;

public sealed class SnippetTests : IDisposable
{
    private readonly IndexFixture index = new();

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("ru", "защита прав", "Полиция обязана защищать <права> женщин. <Защита> по закону.", "Защита <прав>")]
    [InlineData("kk", "құқық", "Адам <құқықтарын> қорғау, <кұқық> бұзушылық.", "Адам")]
    [InlineData("uz", "huquq", "Fuqarolarning <huquqlari> va <хуқуқ>.", "Bola")]
    [InlineData("tk", "komek", "Çagalara <kömegi> berýär, <kömek>.", "Çaga")]
    [InlineData("en", "cooperation", "Police <co-operation> helps.", "Title")]
    public void The_forms_that_matched_are_marked(string culture, string query, string marked, string title)
    {
        index.Put(Document("a", culture, title.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal), Plain(marked)));

        Assert.Equal(marked, Marked(index.Search(query, culture).Hits.Single().Snippet));
    }

    [Fact]
    public void The_title_is_marked_too()
    {
        index.Put(Document("a", "ru", "Права задержанных: гид", "x"));

        Assert.Equal("<Права> задержанных: гид", Marked(index.Search("право", "ru").Hits.Single().TitleParts));
    }

    [Fact]
    public void A_long_text_is_cut_at_words_around_the_best_place()
    {
        var filler = string.Join(' ', Enumerable.Repeat("неважные слова стоят здесь.", 60));
        index.Put(Document("a", "ru", "Тема", $"{filler} Линия одна. {filler} Горячая линия работает круглосуточно. {filler}"));

        var snippet = Marked(index.Search("горячая линия", "ru").Hits.Single().Snippet);

        Assert.StartsWith("… <Горячая> <линия> работает круглосуточно. неважные", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 150, 260);
    }

    [Fact]
    public void The_summary_is_preferred_when_it_says_as_much()
    {
        index.Put(Document("a", "en", "T", "A hotline in the body.", "A hotline in the summary."));

        Assert.Equal("A <hotline> in the summary.", Marked(index.Search("hotline").Hits.Single().Snippet));
    }

    [Fact]
    public void Without_a_text_the_summary_is_shown()
    {
        index.Put(Document("a", "en", "T", "Body", "Line one\n\nline two"));

        Assert.Equal("Line one · line two", Marked(index.Search("").Hits.Single().Snippet));
    }

    private static string Plain(string marked) => marked.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);

    private static string Marked(IEnumerable<SnippetPart> parts) => string.Concat(parts.Select(part => part.Match ? $"<{part.Text}>" : part.Text));
}
