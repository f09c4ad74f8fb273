using System.Collections.Immutable;

namespace Portal.Features.Reading;

/// <summary>
/// The chosen filters of a list as its address states them (<c>?country=KZ&amp;country=KG&amp;topic=training</c>), and the addresses of the same
/// list with one value more or less.
/// </summary>
/// <param name="Path">Address of the list without query.</param>
/// <param name="Text">What was searched for; empty for lists.</param>
public sealed record ListFilters(string Path, string Text, ImmutableSortedDictionary<string, ImmutableArray<string>> Chosen)
{
    /// <summary>More values of one facet than any reader chooses; the rest of a hostile address is not read.</summary>
    private const int MostValues = 20;

    /// <summary>Values by facet name, as the index wants them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values => Chosen.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);

    public bool IsEmpty => Chosen.IsEmpty;

    /// <summary>The same list with no filter.</summary>
    public string ClearUrl => Path + SiteAddress.Query([new("q", Text)]);

    /// <param name="facets">Names of the list's facets; other parameters are not filters.</param>
    /// <param name="valuesOf">All values that the address gives for a name.</param>
    public static ListFilters Read(string path, string text, IEnumerable<string> facets, Func<string, IEnumerable<string?>> valuesOf) => new(
        path, text, facets
            .Select(facet => KeyValuePair.Create(facet, valuesOf(facet).OfType<string>().Where(value => value.Length is > 0 and <= 100).Distinct(StringComparer.Ordinal).Take(MostValues).ToImmutableArray()))
            .Where(pair => pair.Value.Length > 0)
            .ToImmutableSortedDictionary(StringComparer.Ordinal));

    public bool Has(string facet, string value) => Chosen.TryGetValue(facet, out var values) && values.Contains(value);

    /// <summary>The first page of the same list with the value added, or taken away when it is chosen.</summary>
    public string Toggle(string facet, string value)
    {
        var values = Chosen.GetValueOrDefault(facet, []);
        var changed = values.Contains(value) ? values.Remove(value) : values.Add(value);
        return (this with { Chosen = changed.IsEmpty ? Chosen.Remove(facet) : Chosen.SetItem(facet, changed) }).UrlOfPage(1);
    }

    public string UrlOfPage(int page) => Path + QueryOfPage(page);

    /// <summary>The query of a page of this list with leading <c>?</c>; empty for the first page without filters.</summary>
    public string QueryOfPage(int page) => SiteAddress.Query(
    [
        new("q", Text),
        .. Chosen.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, (string?)value))),
        new("page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
    ]);

    public Pager PagerOf(int page, int pages) => new(
        page, pages, page > 1 ? UrlOfPage(page - 1) : null, page < pages ? UrlOfPage(page + 1) : null);
}
