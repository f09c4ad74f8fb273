using System.IO.Compression;
using System.Security.Cryptography;

namespace Portal.Features.Caching;

/// <summary>A rendered page as it goes over the wire: plain, and in each encoding once a reader first asked for it.</summary>
/// <param name="headers">All headers but length, encoding and ETag, which belong to the chosen body.</param>
/// <param name="plain">The rendered bytes.</param>
/// <param name="dependencies">Keys of <see cref="PageDependencies"/>.</param>
public sealed class CachedPage(IReadOnlyList<KeyValuePair<string, string>> headers, byte[] plain, IReadOnlyCollection<string> dependencies)
{
    private readonly Lazy<CachedBody> gzip = new(() => Compressed(plain, stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true)));
    private readonly Lazy<CachedBody> brotli = new(() => Compressed(plain, stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true)));

    public IReadOnlyList<KeyValuePair<string, string>> Headers => headers;

    public IReadOnlyCollection<string> Dependencies => dependencies;

    public CachedBody Plain { get; } = CachedBody.Of(plain);

    public CachedBody Gzip => gzip.Value;

    public CachedBody Brotli => brotli.Value;

    /// <summary>Bytes in memory, both encodings allowed for: HTML shrinks to a quarter or less.</summary>
    public long Size => plain.Length + (plain.Length / 2);

    private static CachedBody Compressed(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var buffer = new MemoryStream();
        using (var stream = compressor(buffer))
        {
            stream.Write(bytes);
        }

        return CachedBody.Of(buffer.ToArray());
    }
}

/// <param name="ETag">Strong entity tag in quotes, derived from the bytes.</param>
public sealed record CachedBody(byte[] Bytes, string ETag)
{
    public static CachedBody Of(byte[] bytes) => new(bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"");
}
