using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Caching;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>Links from one content to others, each in the best language for the visit; nothing is linked that the reader may not see.</summary>
public sealed class ItemLinks(PortalContext context, PageDependencies dependencies)
{
    private (Visit Visit, CountryPages Pages)? _countries;

    /// <summary>Links by localization set. One query.</summary>
    public async Task<IReadOnlyDictionary<string, ItemLink>> OfSetsAsync(IEnumerable<string> sets, Visit visit, CancellationToken cancellationToken)
    {
        var wanted = sets.Distinct(StringComparer.Ordinal).ToArray();
        foreach (var set in wanted)
        {
            dependencies.DependsOnSet(set);
        }

        return wanted.Length == 0
            ? new Dictionary<string, ItemLink>(StringComparer.Ordinal)
            : Best(await Rows(visit, item => wanted.Contains(item.LocalizationSet)).ToListAsync(cancellationToken), visit.Culture);
    }

    /// <summary>Links to every thing of a type, by localization set. One query.</summary>
    public async Task<IReadOnlyDictionary<string, ItemLink>> OfTypeAsync(string type, Visit visit, CancellationToken cancellationToken)
    {
        dependencies.DependsOnType(type);
        return Best(await Rows(visit, item => item.ContentType == type).ToListAsync(cancellationToken), visit.Culture);
    }

    /// <summary>Pages of countries: their path ends in the ISO code in lower case. One query a request, however many parts of the page ask.</summary>
    public async Task<CountryPages> CountriesAsync(Visit visit, CancellationToken cancellationToken)
    {
        if (_countries is not { } known || known.Visit != visit)
        {
            _countries = known = (visit, await ReadCountriesAsync(visit, cancellationToken));
        }

        return known.Pages;
    }

    private async Task<CountryPages> ReadCountriesAsync(Visit visit, CancellationToken cancellationToken)
    {
        dependencies.DependsOnType("Country");
        var rows = await Rows(visit, item => item.ContentType == "Country" && item.Path != null).ToListAsync(cancellationToken);
        var codes = rows.DistinctBy(row => row.SetId).ToDictionary(row => row.SetId, row => CodeOf(row.Path!), StringComparer.Ordinal); // filtered above
        return new CountryPages(Best(rows, visit.Culture)
            .DistinctBy(link => codes[link.Key])
            .ToFrozenDictionary(link => codes[link.Key], link => link.Value.Url, StringComparer.OrdinalIgnoreCase));
    }

    private IQueryable<ShownRow> Rows(Visit visit, Expression<Func<ContentItemVersion, bool>> which) => context.ContentItems.AsNoTracking().VisibleTo(visit.Reader)
        .Where(which)
        .OrderBy(item => item.Id)
        .Select(item => new ShownRow(
            item.ContentItemId, item.ContentItemVersionId, item.ContentType, item.Culture, item.LocalizationSet, item.IsSource,
            item.SourceVersionId, item.Path, item.DisplayText, item.PublishedUtc, item.ModifiedUtc, null));

    private static FrozenDictionary<string, ItemLink> Best(IEnumerable<ShownRow> rows, string culture) => rows
        .GroupBy(row => row.SetId, StringComparer.Ordinal)
        .ToFrozenDictionary(set => set.Key, set => Link(set.MaxBy(row => row.Culture == culture ? 2 : row.IsSource ? 1 : 0)!, culture), StringComparer.Ordinal); // a group is never empty

    private static ItemLink Link(ShownRow row, string culture) => new(
        row.Title, row.Culture ?? culture,
        row.Culture is null || row.Culture == culture ? row.UrlIn(culture) : $"/{culture}/item/{row.SetId}");

    private static string CodeOf(string path) => path[(path.LastIndexOf('/') + 1)..].ToUpperInvariant();
}
