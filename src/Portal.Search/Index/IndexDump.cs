using System.Globalization;
using Portal.Search.Catalog;

namespace Portal.Search.Index;

/// <summary>Writes an index out as lines that name documents by item, so that indexes of different histories can be compared.</summary>
internal static class IndexDump
{
    public static IReadOnlyList<string> Of(IndexConnection connection, DocumentCatalog catalog)
    {
        var lines = catalog.Entries.OfType<CatalogEntry>().Select(entry => Line(catalog, entry)).ToList();
        lines.AddRange(Texts(connection, catalog));
        foreach (var culture in IndexSchema.Cultures)
        {
            lines.AddRange(Words(connection, catalog, culture));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static string Line(DocumentCatalog catalog, CatalogEntry entry)
    {
        var facets = entry.Values.Select(number => catalog.Values[number]).Select(value => $"{value.Facet}={value.Value}").Order(StringComparer.Ordinal);
        var members = catalog.Sets[entry.Set].Select(id => catalog.Entries[id]?.ContentItemId).Order(StringComparer.Ordinal);
        return string.Create(CultureInfo.InvariantCulture,
            $"document {entry.ContentItemId} {entry.ContentType} {entry.Culture} {entry.LocalizationSet} «{entry.Title}» {entry.Url} {entry.PublishedTicks} {entry.SharingLevel} [{string.Join(',', entry.SharingAudience)}] [{string.Join(',', facets)}] [{string.Join(',', members)}]");
    }

    private static IEnumerable<string> Texts(IndexConnection connection, DocumentCatalog catalog)
    {
        using var rows = connection.Prepared($"SELECT id, summary, body FROM {IndexSchema.Texts(catalog.Generation)}").ExecuteReader();
        while (rows.Read())
        {
            yield return $"text {Item(catalog, rows.GetInt64(0))} «{rows.GetString(1)}» «{rows.GetString(2)}»";
        }
    }

    private static IEnumerable<string> Words(IndexConnection connection, DocumentCatalog catalog, string culture)
    {
        var table = IndexSchema.FullText(catalog.Generation, culture);
        connection.Execute($"CREATE VIRTUAL TABLE IF NOT EXISTS temp.every_word USING fts5vocab('main', '{table}', 'instance')");
        using (var rows = connection.Prepared("SELECT term, doc, col, offset FROM temp.every_word -- " + table).ExecuteReader())
        {
            while (rows.Read())
            {
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"word {culture} {rows.GetString(0)} {Item(catalog, rows.GetInt64(1))} {rows.GetString(2)} {rows.GetInt64(3)}");
            }
        }

        connection.Execute("DROP TABLE temp.every_word");
    }

    private static string Item(DocumentCatalog catalog, long id) => catalog.Entry(id)?.ContentItemId ?? $"?{id}";
}
