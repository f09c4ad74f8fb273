using System.Text.Encodings.Web;

namespace Portal.Features.Reading;

/// <summary>Addresses of the site: readable letters inside pages, percent-encoded where programs read them.</summary>
public static class SiteAddress
{
    /// <param name="baseUrl">Scheme and host without trailing slash.</param>
    /// <param name="url">Site address with leading slash, letters of any script, an already encoded query.</param>
    public static string Absolute(string baseUrl, string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        var path = query < 0 ? url : url[..query];
        return string.Concat(baseUrl, string.Join('/', path.Split('/').Select(segment => Uri.EscapeDataString(Uri.UnescapeDataString(segment)))), query < 0 ? "" : url[query..]);
    }

    /// <summary>A query string of the pairs that have a value, with leading <c>?</c>; empty when none has.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string?>> parameters)
    {
        var pairs = parameters.Where(pair => !string.IsNullOrEmpty(pair.Value))
            .Select(pair => $"{UrlEncoder.Default.Encode(pair.Key)}={Uri.EscapeDataString(pair.Value!)}"); // filtered above
        var query = string.Join('&', pairs);
        return query.Length == 0 ? "" : "?" + query;
    }
}
