namespace Portal.Features.Caching;

/// <summary>A rendered page as it goes over the wire, once plain and once for each encoding.</summary>
/// <param name="Headers">All headers but length, encoding and ETag, which belong to the chosen body.</param>
public sealed record CachedPage(
    int StatusCode, IReadOnlyList<KeyValuePair<string, string>> Headers, CachedBody Plain, CachedBody? Gzip, CachedBody? Brotli,
    IReadOnlyCollection<string> Dependencies)
{
    public long Size => Plain.Bytes.Length + (Gzip?.Bytes.Length ?? 0) + (Brotli?.Bytes.Length ?? 0);
}

/// <param name="ETag">Strong entity tag in quotes, derived from the bytes.</param>
public sealed record CachedBody(byte[] Bytes, string ETag);
