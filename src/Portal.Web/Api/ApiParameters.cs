using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Content;
using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Features.Taxonomies;
using Portal.Web.Controllers;

namespace Portal.Web.Api;

/// <summary>Reads and checks the parameters of a request: a value that makes no sense is refused by name, never guessed.</summary>
public sealed class ApiParameters(SiteProfileLookup profiles, TermLookup termLookup)
{
    public const int LargestPage = 10_000;
    public const int StandardSize = 20;

    private static readonly string[] Types = ["Practice", "Country", "Institution", "LegalInstrument", "Article", "Page"];

    private readonly List<(ApiError Error, string Detail, string Parameter)> _problems = [];

    public SiteProfile Profile { get; private set; } = SiteProfile.Default;

    public Terms Terms { get; private set; } = Terms.None;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        Profile = await profiles.GetAsync(cancellationToken);
        Terms = await termLookup.GetAsync(cancellationToken);
    }

    /// <summary>The first problem as an answer; null when there is none.</summary>
    public ProblemHttpResult? Problem => _problems is [var (error, detail, parameter), ..] ? TypedResults.Problem(ApiProblem.Of(error, detail, parameter)) : null;

    /// <summary>The language of labels and of the first hits; the site's default when absent.</summary>
    public Visit VisitOf(string? culture, HttpContext context)
    {
        var asked = string.IsNullOrEmpty(culture) ? Profile.Cultures.Default : culture;
        if (!Profile.Cultures.Has(asked))
        {
            _problems.Add((ApiErrors.UnknownCulture, $"culture is \"{asked}\"; the languages are {string.Join(", ", Profile.Cultures.Supported)}.", "culture"));
        }

        return new Visit(asked, ReaderClaims.ReaderOf(context.User));
    }

    public int PageOf(string? page) => Number(page, 1, LargestPage, 1, ApiErrors.PageOutOfRange, "page");

    public int SizeOf(string? size) => Number(size, 1, ReaderSearch.LargestPage, StandardSize, ApiErrors.SizeOutOfRange, "size");

    /// <summary>Filters by facet name. A type is one of the portal's; other facets are terms of their taxonomies, in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FiltersOf(IQueryCollection query, IEnumerable<string> facets) => facets
        .Select(facet => KeyValuePair.Create(facet, ValuesOf(facet, query[facet].OfType<string>().Where(value => value.Length > 0))))
        .Where(pair => pair.Value.Count > 0)
        .ToDictionary(StringComparer.Ordinal);

    private IReadOnlyList<string> ValuesOf(string facet, IEnumerable<string> given) => [.. given.Take(50).Select(value => Known(facet, value)).OfType<string>()];

    private string? Known(string facet, string value)
    {
        var known = facet == Facets.Type
            ? Types.FirstOrDefault(type => type.Equals(value, StringComparison.OrdinalIgnoreCase))
            : Terms.ByAlias(Facets.TaxonomyOf(facet) ?? "", value)?.Alias;
        if (known is null)
        {
            var error = facet switch { Facets.Type => ApiErrors.UnknownType, Facets.Country => ApiErrors.UnknownCountry, _ => ApiErrors.UnknownTerm };
            var expected = facet == Facets.Type ? string.Join(", ", Types) : $"an alias of the taxonomy {Facets.TaxonomyOf(facet)}";
            _problems.Add((error, $"{facet} is \"{(value.Length > 60 ? value[..60] + "…" : value)}\"; expected {expected}.", facet));
        }

        return known;
    }

    private int Number(string? text, int least, int most, int standard, ApiError error, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            return standard;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        _problems.Add((error, $"{parameter} must be a whole number from {least} to {most}.", parameter));
        return standard;
    }
}
