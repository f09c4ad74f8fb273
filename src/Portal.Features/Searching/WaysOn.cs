using Portal.Features.Reading;

namespace Portal.Features.Searching;

/// <summary>Where to go from an address that has no page: what the words of the address find.</summary>
public sealed class WaysOn(ReaderSearch search)
{
    private const int MostSuggestions = 5;
    private const int LongestWords = 100;

    /// <param name="address">Path that was asked for.</param>
    public Task<ErrorPage> FromAsync(string address, Visit visit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var words = Words(address);
        var hits = words.Length == 0 ? [] : search.Find(words, new Dictionary<string, IReadOnlyList<string>>(), visit, 1, MostSuggestions).Hits;
        var page = new ErrorPage(
            404, words, $"/{visit.Culture}/search", [.. hits.Select(hit => new ItemLink(hit.Title, hit.Culture.Length == 0 ? visit.Culture : hit.Culture, hit.Url))], null);
        return Task.FromResult(page);
    }

    /// <summary>The last segment of the path as words; empty when it has no letters.</summary>
    private static string Words(string address)
    {
        var last = address.TrimEnd('/').Split('/')[^1];
        var words = new string([.. last.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Trim();
        return words.Length > LongestWords ? words[..LongestWords] : words.Any(char.IsLetter) ? words : "";
    }
}
