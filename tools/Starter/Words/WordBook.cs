using Portal.Starter.Facts;
using Portal.Starter.Items;

namespace Portal.Starter.Words;

/// <summary>All words of one culture. A file that is not there yet leaves its part empty or null.</summary>
public sealed record WordBook(
    string Culture,
    Dictionary<string, PracticeWords> Practices,
    Dictionary<string, InstitutionWords>? Institutions,
    Dictionary<string, LawWords>? Laws,
    IndicatorWords? Indicators,
    Dictionary<string, string>? Units,
    Dictionary<string, string>? Regions,
    Dictionary<string, Dictionary<string, string>>? Taxonomies,
    Dictionary<string, CountryWords> Countries,
    Dictionary<string, MarkdownPage> Pages,
    Dictionary<string, MarkdownPage> Articles)
{
    public const string Source = "en";

    public bool IsSource => Culture == Source;

    public bool HasPractice(string id) => Units is not null && Practices.ContainsKey(id);

    public bool HasCountry(string code) => HasFigures && Countries.ContainsKey(code);

    /// <summary>Figures need their label, unit and region in the culture.</summary>
    public bool HasFigures => Indicators is not null && Units is not null && Regions is not null;

    /// <summary>The unit's word, without the qualifier that the facts' unit may carry.</summary>
    public string UnitOf(string unit) => Units![new Quantity(unit).Unit]; // callers make figures only where there are units

    public FigureItem FigureOf(string id, IndicatorFact fact) =>
        new(id, Indicators!.Labels[fact.Indicator], UnitOf(fact.Unit)) // as above
        {
            Region = Regions![fact.Region],
            Note = Indicators.Notes.GetValueOrDefault(fact.Id),
        };

    public static WordBook Read(StarterFolder folder, string culture)
    {
        var home = $"words/{culture}";
        return new WordBook(
            culture,
            Each<PracticeWords>(folder, $"{home}/practices"),
            Whole<Dictionary<string, InstitutionWords>>(folder, $"{home}/institutions.json"),
            Whole<Dictionary<string, LawWords>>(folder, $"{home}/laws.json"),
            Whole<IndicatorWords>(folder, $"{home}/indicators.json"),
            Whole<Dictionary<string, string>>(folder, $"{home}/units.json"),
            Whole<Dictionary<string, string>>(folder, $"{home}/regions.json"),
            Whole<Dictionary<string, Dictionary<string, string>>>(folder, $"{home}/taxonomies.json"),
            Each<CountryWords>(folder, $"{home}/countries"),
            Texts(folder, $"{home}/pages", hasSummary: false),
            Texts(folder, $"{home}/articles", hasSummary: true));
    }

    private static T? Whole<T>(StarterFolder folder, string file) where T : class =>
        folder.Has(file) ? folder.Json<T>(file, StarterFolder.Strict) : null;

    private static Dictionary<string, T> Each<T>(StarterFolder folder, string path) =>
        folder.Names(path, ".json").ToDictionary(name => name, name => folder.Json<T>($"{path}/{name}.json", StarterFolder.Strict));

    private static Dictionary<string, MarkdownPage> Texts(StarterFolder folder, string path, bool hasSummary) =>
        folder.Names(path, ".md").ToDictionary(
            name => name,
            name => MarkdownPage.Parse($"{path}/{name}.md", folder.Text($"{path}/{name}.md"), hasSummary));
}
