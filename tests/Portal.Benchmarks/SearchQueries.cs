namespace Portal.Benchmarks;

/// <summary>One and two words of each language, frequent and rare, as addresses of the API and of the page.</summary>
public sealed record SearchQueries(IReadOnlyList<string> Api, IReadOnlyList<string> Pages)
{
    public static SearchQueries All(string repository)
    {
        var random = new Random(20261121);
        var queries = new[] { "en", "ru", "kk", "ky", "uz", "tg", "tk" }
            .SelectMany(culture =>
            {
                var words = Vocabulary.Load(repository, culture);
                return Enumerable.Range(0, 20).Select(round => (culture, text: Uri.EscapeDataString(words.Words(random, 1 + (round % 2)))));
            })
            .OrderBy(_ => random.Next()).ToList();
        return new SearchQueries(
            [.. queries.Select(query => $"/api/v1/search?q={query.text}&culture={query.culture}")],
            [.. queries.Select(query => $"/{query.culture}/search?q={query.text}")]);
    }
}
