using Portal.Features.Localization;

namespace Portal.Web.Tests.Localization;

public sealed class PoReaderTests
{
    private const string Kazakh = """
        msgid ""
        msgstr ""
        "Language: kk\n"
        "Plural-Forms: nplurals=2; plural=(n != 1);\n"

        #. Home
        #, fuzzy
        msgid "Practices"
        msgstr "Тәжірибелер"

        msgctxt "format"
        msgid "Practices"
        msgstr ""
        "көп "
        "\"жол\"\n"

        msgid "{0} result"
        msgid_plural "{0} results"
        msgstr[0] "{0} нәтиже"
        msgstr[1] "{0} нәтиже"

        #~ msgid "Old"
        #~ msgstr "Ескі"
        """;

    [Fact]
    public void Reads_contexts_plurals_flags_and_continued_strings()
    {
        var file = PoReader.Parse(Kazakh);
        Assert.Equal("kk", file.Headers["Language"]);
        Assert.Equal(3, file.Entries.Count);
        Assert.True(file.Entries[0].MachineMade);
        Assert.Equal(["Home"], file.Entries[0].Notes);
        Assert.Equal("көп \"жол\"\n", file.Entries[1].Translations[0]);
        Assert.Equal("format\u0004Practices", file.Entries[1].Key);
        Assert.Equal(["{0} нәтиже", "{0} нәтиже"], file.Entries[2].Translations);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = PoReader.Parse(Kazakh);
        var again = PoReader.Parse(PoWriter.Write(file));
        Assert.Equal(PoWriter.Write(file), PoWriter.Write(again));
        Assert.Equal(file.Entries.Select(entry => entry.Key), again.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr b", "text.po, line 2")]
    [InlineData("msgid \"a\"\nmsgstrx \"b\"", "msgstrx")]
    [InlineData("msgstr \"b\"", "line 1")]
    [InlineData("msgid \"ş\"\nmsgstr \"b\"\n\nmsgid \"ş\"\nmsgstr \"c\"", "\"ş\" stands twice")]
    [InlineData("msgid \"a\"", "no msgid or no msgstr")]
    public void Broken_file_is_refused_with_its_place(string text, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => PoReader.Parse(text)).Message, StringComparison.Ordinal);
}
