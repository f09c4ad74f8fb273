using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Portal.Storage;

namespace Portal.Features.Backup;

/// <summary>Puts a backup in place of what the portal holds: everything is unpacked and checked first, then moved in.</summary>
public sealed class RestorePortal(PortalOptions options, DatabaseCopy database)
{
    /// <param name="overwrite">Without it a portal that holds anything is refused.</param>
    /// <param name="file">A file that the backup command wrote.</param>
    /// <param name="cancellationToken">Honoured until the first file is moved in.</param>
    public async Task<BackupOutcome> ExecuteAsync(string file, bool overwrite, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return new BackupOutcome.Refused($"There is no file {file}.");
        }

        if (!overwrite && await database.HasContentAsync(cancellationToken))
        {
            return new BackupOutcome.Refused("The portal holds content already; say --overwrite to replace it by the backup.");
        }

        using var running = DataDirectoryLock.TryTake(options);
        if (running is null)
        {
            return new BackupOutcome.Refused($"A site is running on {options.DataDirectory}; stop it first.");
        }

        var work = Directory.CreateDirectory(Path.Combine(options.DataDirectory, "restore-unfinished"));
        try
        {
            return await UnpackAsync(file, work.FullName, cancellationToken) is { } reason
                ? new BackupOutcome.Refused(reason)
                : await MoveInAsync(file, work);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Null when all is well, otherwise why the file is refused.</summary>
    private async Task<string?> UnpackAsync(string file, string work, CancellationToken cancellationToken)
    {
        try
        {
            await ZipFile.ExtractToDirectoryAsync(file, work, overwriteFiles: true, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return $"{file} is not a backup of this portal (it is no zip archive, or a damaged one).";
        }

        var manifestFile = Path.Combine(work, BackupManifest.EntryName);
        if (!File.Exists(manifestFile))
        {
            return $"{file} is not a backup of this portal: it has no {BackupManifest.EntryName}.";
        }

        var manifest = JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllTextAsync(manifestFile, cancellationToken));
        if (manifest is not { Format: BackupManifest.CurrentFormat })
        {
            return $"{file} has backup format {manifest?.Format}; this portal reads {BackupManifest.CurrentFormat}.";
        }

        if (manifest.Database != options.Database)
        {
            return $"{file} was taken from {manifest.Database}, this portal runs on {options.Database}; use export and recipe run to change databases.";
        }

        return await DamagedAsync(work, manifest, cancellationToken) is { } name ? $"{file} is damaged: {name} is not what was backed up." : null;
    }

    private static async Task<string?> DamagedAsync(string work, BackupManifest manifest, CancellationToken cancellationToken)
    {
        foreach (var (name, expected) in manifest.Files)
        {
            var path = Path.Combine(work, name);
            if (!File.Exists(path))
            {
                return name;
            }

            await using var content = File.OpenRead(path);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) != expected)
            {
                return name;
            }
        }

        return null;
    }

    private async Task<BackupOutcome> MoveInAsync(string file, DirectoryInfo work)
    {
        await database.ReadAsync(Path.Combine(work.FullName, database.EntryName), CancellationToken.None);
        Replace(Path.Combine(work.FullName, "media"), options.MediaDirectory);
        Replace(Path.Combine(work.FullName, "keys"), options.KeysDirectory);
        foreach (var index in Directory.EnumerateFiles(options.DataDirectory, Path.GetFileName(options.SearchFile) + "*"))
        {
            File.Delete(index);
        }

        return new BackupOutcome.Done(file, Directory.EnumerateFiles(options.DataDirectory, "*", SearchOption.AllDirectories).Count(), new FileInfo(file).Length);
    }

    private static void Replace(string from, string to)
    {
        if (Directory.Exists(to))
        {
            Directory.Delete(to, recursive: true);
        }

        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
    }
}
