using System.Security.Cryptography;
using Portal.Storage;

namespace Portal.Features.Media;

/// <summary>
/// The media files below the data directory's <c>media</c> folder. Paths are relative, with forward slashes; one that leaves the folder,
/// or a file whose ending is not on the list, is refused.
/// </summary>
public sealed class MediaStore(PortalOptions options)
{
    // No html, svg or script: what is uploaded must never run in a reader's browser.
    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".ico", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods",
        ".odp", ".txt", ".csv", ".zip", ".mp3", ".m4a", ".ogg", ".wav", ".mp4", ".webm", ".vtt",
    };

    /// <summary>Why a path cannot be stored, as half a sentence; null when it can.</summary>
    public static string? Refusal(string path)
    {
        if (Normal(path) is null)
        {
            return $"\"{path}\" leaves the media folder or is no path";
        }

        return Allowed.Contains(Path.GetExtension(path)) ? null : $"files that end in \"{Path.GetExtension(path)}\" are not stored";
    }

    public bool Exists(string path) => File.Exists(FullPath(path));

    public Stream OpenRead(string path) => File.OpenRead(FullPath(path));

    /// <summary>True when the stored file has exactly these bytes.</summary>
    public bool Holds(string path, Stream content)
    {
        if (!Exists(path))
        {
            return false;
        }

        using var stored = OpenRead(path);
        return SHA256.HashData(stored).AsSpan().SequenceEqual(SHA256.HashData(content));
    }

    /// <summary>Stores or replaces a file in one move: readers see the old bytes or the new ones, never half of them.</summary>
    public async Task WriteAsync(string path, Stream content, CancellationToken cancellationToken = default)
    {
        var full = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // A path below the media folder always has a folder.
        var half = $"{full}.{Guid.NewGuid():N}.part";
        await using (var file = new FileStream(half, FileMode.CreateNew))
        {
            await content.CopyToAsync(file, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(half, full, overwrite: true);
    }

    /// <summary>Paths of all files, in ordinal order.</summary>
    public IEnumerable<string> All() => Directory.Exists(options.MediaDirectory)
        ? Directory.EnumerateFiles(options.MediaDirectory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(options.MediaDirectory, file).Replace('\\', '/'))
            .Where(path => Refusal(path) is null)
            .Order(StringComparer.Ordinal)
        : [];

    private string FullPath(string path) =>
        Path.Combine(options.MediaDirectory, Normal(path) ?? throw new ArgumentException(Refusal(path), nameof(path)));

    private static string? Normal(string path)
    {
        var parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var safe = parts.Length > 0
            && !parts.Any(part => part is "." or ".." || part.Any(character => char.IsControl(character) || character is ':' or '*' or '?' or '"' or '<' or '>' or '|'));
        return safe ? string.Join('/', parts) : null;
    }
}
