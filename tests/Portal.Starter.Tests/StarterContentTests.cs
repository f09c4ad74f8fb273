using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Starter.Tests;

public sealed partial class StarterContentTests
{
    public static TheoryData<string> Cultures => [.. Repository.Cultures];

    [Fact]
    public void Every_figure_has_a_source_in_its_own_item()
    {
        foreach (var item in Repository.Items("Practice", "en").Concat(Repository.Items("Country", "en")))
        {
            var sources = Repository.Children(item, "Sources").Select(source => source["ContentItemId"]!.ToString()).ToHashSet();
            Assert.NotEmpty(sources);
            Assert.All(
                Repository.Children(item, "Results").Concat(Repository.Children(item, "Indicators")),
                figure => Assert.Contains(figure["Figure"]!["Source"]!["Text"]!.ToString(), sources));
        }
    }

    [Fact]
    public void Every_institution_and_law_has_a_source() =>
        Assert.All(
            Repository.Items("Institution", "en").Concat(Repository.Items("LegalInstrument", "en")),
            item => Assert.NotEmpty(Repository.Children(item, "Sources")));

    [Fact]
    public void Practices_are_all_in_English_and_Russian()
    {
        var english = Repository.Items("Practice", "en").Count();

        Assert.True(english >= 40);
        Assert.Equal(english, Repository.Items("Practice", "ru").Count());
    }

    [Theory]
    [InlineData("kz", "kk")]
    [InlineData("kg", "ky")]
    [InlineData("uz", "uz")]
    [InlineData("tj", "tg")]
    [InlineData("tm", "tk")]
    public void Practices_of_a_country_are_in_its_state_language(string country, string culture)
    {
        var items = Repository.Steps($"starter-practices-{country}.recipe.json")[0]!["data"]!.AsArray();
        var cultures = items.Select(item => Repository.CultureOf(item!)).ToArray();

        Assert.Equal(cultures.Count(own => own == "en"), cultures.Count(own => own == culture));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_culture_has_ten_practices_and_all_countries_and_pages(string culture)
    {
        Assert.True(Repository.Items("Practice", culture).Count() >= 10);
        Assert.Equal(Repository.Items("Country", "en").Count(), Repository.Items("Country", culture).Count());
        Assert.Equal(
            ["about", "accessibility", "contribute", "how-to-read", "privacy"],
            Repository.Items("Page", culture).Select(page => page["AutoroutePart"]!["Path"]!.ToString().Split('/')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_term_has_a_label_in_every_culture()
    {
        var taxonomies = Repository.Steps("taxonomies.recipe.json")[0]!["data"]!.AsArray();
        var terms = taxonomies.SelectMany(taxonomy => TermsOf(taxonomy!["TaxonomyPart"]!["Terms"]));
        var missing = terms.SelectMany(term => Repository.Cultures
            .Where(culture => culture != "en" && term["LabelsPart"]!["Labels"]![culture] is null)
            .Select(culture => $"{term["AliasPart"]!["Alias"]} in {culture}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void Translations_are_marked_as_machine_made_and_hold_no_facts()
    {
        var translations = Repository.StarterItems.Where(item => Repository.CultureOf(item) != "en").ToArray();
        Assert.All(translations, item => Assert.Equal("Machine", item["TranslationPart"]!["Origin"]!.ToString()));
        Assert.All(translations, item => Assert.False(item.ContainsKey("Sources")));
        Assert.All(translations.SelectMany(item => Repository.Children(item, "Results")), figure => Assert.Null(figure["Figure"]!["Value"]));
    }

    [Fact]
    public void No_email_address_stands_anywhere()
    {
        foreach (var folder in new[] { "starter", "recipes" })
        {
            var files = Directory.GetFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories);
            Assert.All(files, file => Assert.DoesNotMatch(EmailAddress(), File.ReadAllText(file)));
        }
    }

    private static IEnumerable<JsonNode> TermsOf(JsonNode? terms) =>
        terms?.AsArray().SelectMany(term => TermsOf(term!["Terms"]).Prepend(term)) ?? [];

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w+")]
    private static partial Regex EmailAddress();
}
