using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Caching;
using Portal.Features.Searching;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>Links from one content to others, each in the best language for the visit; nothing is linked that the reader may not see.</summary>
public sealed class ItemLinks(PortalContext context, ReaderSearch search, PageDependencies dependencies)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoFilters = [];

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

    /// <summary>Pages of countries: their path ends in the ISO code in lower case. Asked once a request, however many parts of the page ask.</summary>
    public CountryPages Countries(Visit visit)
    {
        if (_countries is not { } known || known.Visit != visit)
        {
            _countries = known = (visit, ReadCountries(visit));
        }

        return known.Pages;
    }

    /// <summary>From the index, which holds addresses in memory: nearly every page asks for these, and few have another use for them.</summary>
    private CountryPages ReadCountries(Visit visit) => new(search.Which("Country", NoFilters, visit, ReaderSearch.LargestPage)
        .DistinctBy(hit => CodeOf(hit.Url))
        .ToFrozenDictionary(
            hit => CodeOf(hit.Url), hit => hit.Culture == visit.Culture ? hit.Url : $"/{visit.Culture}/item/{hit.LocalizationSet}", StringComparer.OrdinalIgnoreCase));

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
