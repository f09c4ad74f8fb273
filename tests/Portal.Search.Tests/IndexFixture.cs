namespace Portal.Search.Tests;

/// <summary>An index of its own in a directory of its own, and short ways to fill and ask it.</summary>
internal sealed class IndexFixture : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("tajriba-search-").FullName;

    public IndexFixture(params IndexDocument[] documents)
    {
        Index = new SearchIndex(File);
        Service = new SearchService(Index);
        Put(documents);
    }

    public string File => Path.Combine(directory, "search.db");

    public SearchIndex Index { get; }

    public SearchService Service { get; }

    public static IndexDocument Document(string id, string culture, string title, string body = "", string summary = "") => new()
    {
        ContentItemId = id,
        LocalizationSet = id.Split('-')[0],
        ContentType = "Practice",
        Culture = culture,
        Title = title,
        Url = $"/{culture}/practices/{id}",
        Summary = summary,
        Body = body,
        PublishedUtc = DateTimeOffset.UnixEpoch.AddDays(id[^1]),
    };

    public static Dictionary<string, IReadOnlyList<string>> Facets(params (string Facet, string Value)[] values) =>
        values.GroupBy(value => value.Facet, value => value.Value).ToDictionary(facet => facet.Key, IReadOnlyList<string> (facet) => [.. facet]);

    public void Put(params IndexDocument[] documents) => Apply(documents, []);

    public void Remove(params string[] contentItemIds) => Apply([], contentItemIds);

    public SearchResults Search(string text, string culture = "en") => Service.Search(new SearchRequest { Text = text, Culture = culture });

    /// <summary>The ids of the hits, best first.</summary>
    public string Found(string text, string culture = "en") => string.Join(' ', Search(text, culture).Hits.Select(hit => hit.ContentItemId));

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    private void Apply(IndexDocument[] documents, string[] removed)
    {
        var cursor = Index.Status.Cursor;
        Assert.True(Index.Apply(new IndexBatch(documents, removed, cursor + 1), cursor));
    }
}
