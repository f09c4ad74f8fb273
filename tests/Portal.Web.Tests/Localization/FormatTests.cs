using System.Globalization;
using Portal.Features.Localization;
using Portal.Web.Tests.Site;

namespace Portal.Web.Tests.Localization;

public sealed class FormatTests
{
    private static readonly TextCatalogs Catalogs = TextCatalogs.Load(Path.Combine(PortalSite.Root, "src", "Portal.Web", "Localization"));

    [Theory]
    [InlineData("en", "3 May 2024")]
    [InlineData("ru", "3 мая 2024 г.")]
    [InlineData("kk", "2024 ж. 3 мамыр")]
    [InlineData("ky", "2024-ж. 3-май")]
    [InlineData("uz", "2024-yil 3-may")]
    [InlineData("tg", "3 майи соли 2024")]
    [InlineData("tk", "3 maý 2024 ý.")]
    public void Date_is_written_as_the_language_writes_it(string culture, string expected) =>
        Assert.Equal(expected, new DateOnly(2024, 5, 3).ToString("D", Catalogs.CultureOf(culture)));

    [Theory]
    [InlineData("en", "1,234,567.5")]
    [InlineData("ru", "1\u00A0234\u00A0567,5")]
    [InlineData("kk", "1\u00A0234\u00A0567,5")]
    [InlineData("uz", "1\u00A0234\u00A0567,5")]
    [InlineData("tk", "1\u00A0234\u00A0567,5")]
    public void Number_is_written_as_the_language_writes_it(string culture, string expected) =>
        Assert.Equal(expected, 1234567.5m.ToString("N1", Catalogs.CultureOf(culture)));

    [Theory]
    [InlineData("kk", "Қазақша")]
    [InlineData("tk", "Türkmençe")]
    public void Language_is_called_as_its_speakers_call_it(string culture, string expected) => Assert.Equal(expected, Catalogs.OwnName(culture));

    [Fact]
    public void Unknown_language_falls_back_to_the_platform() => Assert.Equal("fr", Catalogs.CultureOf("fr").Name);

    [Fact]
    public void Plural_takes_the_form_of_the_language_and_groups_the_digits()
    {
        var former = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Catalogs.CultureOf("ru");
        try
        {
            var text = new PoStringLocalizer(Catalogs).Plural(1_002, "{0} unheard of thing", "{0} unheard of things");
            Assert.Equal("1\u00A0002 unheard of things", text);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = former;
        }
    }
}
