using Portal.Storage;

namespace Portal.Features.Backup;

/// <summary>Last entry of a backup file (<c>manifest.json</c>): what is in it and how to know that it is whole.</summary>
/// <param name="Format">Number of the backup format; another number is refused.</param>
/// <param name="Files">SHA-256 in lower-case hexadecimal, by entry name.</param>
public sealed record BackupManifest(int Format, DatabaseKind Database, DateTimeOffset CreatedUtc, IReadOnlyDictionary<string, string> Files)
{
    public const string EntryName = "manifest.json";
    public const int CurrentFormat = 1;
}
