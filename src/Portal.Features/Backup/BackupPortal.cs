using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Portal.Storage;

namespace Portal.Features.Backup;

/// <summary>
/// Writes one file with the database, the media and the keys, while the site runs. The full-text index is not in it: the next start
/// after a restore builds it anew.
/// </summary>
public sealed class BackupPortal(PortalOptions options, DatabaseCopy database, TimeProvider time)
{
    /// <param name="file">The backup file; an existing one is refused, and it appears only when it is whole.</param>
    /// <param name="cancellationToken">Ends the copy; nothing is left behind.</param>
    public async Task<BackupOutcome> ExecuteAsync(string file, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(file);
        if (File.Exists(target))
        {
            return new BackupOutcome.Refused($"{file} exists already; a backup never overwrites a file.");
        }

        if (!await database.HasContentAsync(cancellationToken))
        {
            return new BackupOutcome.Refused($"There is nothing to back up: {options.DataDirectory} holds no portal yet.");
        }

        var work = Directory.CreateTempSubdirectory("tajriba-backup-");
        var unfinished = target + ".unfinished";
        try
        {
            var copy = Path.Combine(work.FullName, database.EntryName);
            await database.WriteAsync(copy, cancellationToken);
            var files = Entries(copy);
            await WriteAsync(unfinished, files, cancellationToken);
            File.Move(unfinished, target);
            return new BackupOutcome.Done(target, files.Count, new FileInfo(target).Length);
        }
        finally
        {
            File.Delete(unfinished);
            work.Delete(recursive: true);
        }
    }

    private SortedDictionary<string, string> Entries(string databaseCopy)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [database.EntryName] = databaseCopy };
        foreach (var (prefix, folder) in new[] { ("media", options.MediaDirectory), ("keys", options.KeysDirectory) })
        {
            foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
            {
                files[$"{prefix}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}"] = file;
            }
        }

        return files;
    }

    private async Task WriteAsync(string target, SortedDictionary<string, string> files, CancellationToken cancellationToken)
    {
        await using var archive = await ZipFile.OpenAsync(target, ZipArchiveMode.Create, cancellationToken);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            await using var entry = await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
            await using var content = File.OpenRead(file);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81920];
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                hash.AppendData(buffer, 0, read);
                await entry.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            hashes[name] = Convert.ToHexStringLower(hash.GetHashAndReset());
        }

        var manifest = new BackupManifest(BackupManifest.CurrentFormat, options.Database, time.GetUtcNow(), hashes);
        await using var manifestEntry = await archive.CreateEntry(BackupManifest.EntryName).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(manifestEntry, manifest, cancellationToken: cancellationToken);
    }
}
