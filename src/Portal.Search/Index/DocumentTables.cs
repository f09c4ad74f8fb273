using Portal.Search.Catalog;

namespace Portal.Search.Index;

/// <summary>Writes and reads the rows of one generation. The caller holds the transaction.</summary>
internal sealed class DocumentTables(IndexConnection connection, long generation)
{
    private readonly string documents = IndexSchema.Documents(generation);
    private readonly string texts = IndexSchema.Texts(generation);

    public void Insert(int id, AnalyzedDocument analyzed)
    {
        var document = analyzed.Document;
        connection.Prepared(
            $"INSERT INTO {documents} VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            id, document.ContentItemId, document.LocalizationSet, document.ContentType, document.Culture, document.Title, document.Url,
            document.PublishedUtc.UtcTicks, FacetText.Write(document.Facets), document.SharingLevel, FacetText.WriteList(document.SharingAudience))
            .ExecuteNonQuery();
        connection.Prepared($"INSERT INTO {texts} VALUES ($0, $1, $2)", id, document.Summary, document.Body).ExecuteNonQuery();
        connection.Prepared(
            $"INSERT INTO {IndexSchema.FullText(generation, analyzed.Culture)} (rowid, title, summary, body, title_exact, summary_exact, body_exact) VALUES ($0, $1, $2, $3, $4, $5, $6)",
            id, analyzed.Title.Stems, analyzed.Summary.Stems, analyzed.Body.Stems, analyzed.Title.Exacts, analyzed.Summary.Exacts, analyzed.Body.Exacts)
            .ExecuteNonQuery();
    }

    /// <param name="culture">Names the full-text table that holds the document's words.</param>
    public void Delete(int id, string culture)
    {
        connection.Prepared($"DELETE FROM {IndexSchema.FullText(generation, culture)} WHERE rowid = $0", id).ExecuteNonQuery();
        connection.Prepared($"DELETE FROM {texts} WHERE id = $0", id).ExecuteNonQuery();
        connection.Prepared($"DELETE FROM {documents} WHERE id = $0", id).ExecuteNonQuery();
    }

    public void LoadInto(CatalogWriter catalog)
    {
        using var rows = connection.Prepared($"SELECT * FROM {documents} ORDER BY id").ExecuteReader();
        while (rows.Read())
        {
            catalog.Put(rows.GetInt32(0), new IndexDocument
            {
                ContentItemId = rows.GetString(1),
                LocalizationSet = rows.GetString(2),
                ContentType = rows.GetString(3),
                Culture = rows.GetString(4),
                Title = rows.GetString(5),
                Url = rows.GetString(6),
                PublishedUtc = new DateTimeOffset(rows.GetInt64(7), TimeSpan.Zero),
                Facets = FacetText.Read(rows.GetString(8)),
                SharingLevel = rows.GetInt32(9),
                SharingAudience = FacetText.ReadList(rows.GetString(10)),
            });
        }
    }

    /// <summary>For a whole build: words gather in larger heaps and are merged only when there are many, because <see cref="Optimize"/> comes last.</summary>
    public void PrepareForBuild() => Configure(("automerge", 0), ("hashsize", 16_000_000));

    /// <summary>Makes one segment of each full-text table: the fewest look-ups for a query.</summary>
    public void Optimize()
    {
        foreach (var culture in IndexSchema.Cultures)
        {
            var table = IndexSchema.FullText(generation, culture);
            connection.Execute($"INSERT INTO {table}({table}) VALUES ('optimize')");
        }

        Configure(("automerge", 4), ("hashsize", 1_048_576)); // FTS5's defaults
    }

    private void Configure(params ReadOnlySpan<(string Option, int Value)> options)
    {
        foreach (var (option, value) in options)
        {
            foreach (var culture in IndexSchema.Cultures)
            {
                var table = IndexSchema.FullText(generation, culture);
                connection.Execute($"INSERT INTO {table}({table}, rank) VALUES ('{option}', {value})");
            }
        }
    }
}
