namespace Portal.Search.Index;

/// <summary>Facets and audiences as they stand in the documents table: one per line, facet and value parted by a tab, in ordinal order.</summary>
internal static class FacetText
{
    public static string Write(IReadOnlyDictionary<string, IReadOnlyList<string>> facets) => string.Join('\n', facets
        .SelectMany(facet => facet.Value.Distinct(StringComparer.Ordinal).Select(value => $"{facet.Key}\t{value}"))
        .Order(StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string text) => text.Length == 0
        ? new Dictionary<string, IReadOnlyList<string>>()
        : text.Split('\n').Select(line => line.Split('\t', 2)).GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
            .ToDictionary(facet => facet.Key, IReadOnlyList<string> (facet) => [.. facet], StringComparer.Ordinal);

    public static string WriteList(IReadOnlyList<string> values) => string.Join('\n', values);

    public static IReadOnlyList<string> ReadList(string text) => text.Length == 0 ? [] : text.Split('\n');
}
