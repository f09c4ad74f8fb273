using Portal.Storage;

namespace Portal.Features.Backup;

/// <summary>Held by a running site: a second site on the same folder, or a restore under a running one, is refused.</summary>
public sealed class DataDirectoryLock : IDisposable
{
    private readonly FileStream file;

    private DataDirectoryLock(FileStream file) => this.file = file;

    /// <summary>Null when another process holds the folder.</summary>
    public static DataDirectoryLock? TryTake(PortalOptions options)
    {
        Directory.CreateDirectory(options.DataDirectory);
        try
        {
            return new DataDirectoryLock(new FileStream(Path.Combine(options.DataDirectory, "site.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
