using System.Text.RegularExpressions;
using Portal.Features.Localization;
using Portal.Web.Tests.Site;
using Texts;

namespace Portal.Web.Tests.Localization;

/// <summary>Every text of the interface is in every language. <c>dotnet run --project tools/Texts</c> brings the files up to date.</summary>
public sealed partial class InterfaceTextTests
{
    private static readonly string Folder = Path.Combine(PortalSite.Root, "src", "Portal.Web", "Localization");

    private static readonly IReadOnlyList<PoEntry> Keys = TextKeys.Collect(PortalSite.Root);

    public static TheoryData<string> Cultures => ["en", "ru", "kk", "ky", "uz", "tg", "tk"];

    [Fact]
    public void Template_holds_every_text_of_views_and_code() =>
        Assert.Equal(PoWriter.Write(TextFolder.TemplateOf(Keys)), File.ReadAllText(new TextFolder(PortalSite.Root).Template));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Language_has_every_text_and_no_other(string culture)
    {
        var entries = Read(culture).Entries;
        Assert.Equal([], Keys.Select(key => key.Key).Except(entries.Where(entry => entry.IsComplete).Select(entry => entry.Key)).Select(key => $"missing: {key}"));
        Assert.Equal([], entries.Select(entry => entry.Key).Except(Keys.Select(key => key.Key)).Select(key => $"extra: {key}"));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Translations_keep_the_places_for_values(string culture)
    {
        var wrong = from entry in Read(culture).Entries.Where(entry => entry.IsComplete && entry.Context is null)
                    from translation in entry.Translations
                    where !Places(translation).SetEquals(Places(entry.PluralId ?? entry.Id))
                    select $"{entry.Id} → {translation}";
        Assert.Equal([], wrong);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Plural_forms_are_as_many_as_the_rule_says(string culture)
    {
        var file = Read(culture);
        Assert.All(file.Entries.Where(entry => entry.PluralId is not null), entry => Assert.Equal(file.Plurals.Forms, entry.Translations.Count));
    }

    private static PoFile Read(string culture) => PoReader.Read(Path.Combine(Folder, culture + ".po"));

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+[^}]*\}")]
    private static partial Regex Place();
}
