using Microsoft.Data.Sqlite;
using Portal.Storage;

namespace Portal.Testing;

/// <summary>A SQLite database in a directory of its own.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<byte[]>> Template = new(MigrateOnceAsync);

    protected override async Task<PortalOptions> CreateAsync(string directory)
    {
        var options = new PortalOptions { DataDirectory = directory };
        await File.WriteAllBytesAsync(options.DatabaseFile, await Template.Value);
        return options;
    }

    protected override void Forget() => SqliteConnection.ClearAllPools();

    private static async Task<byte[]> MigrateOnceAsync()
    {
        var options = new PortalOptions { DataDirectory = Directory.CreateTempSubdirectory("tajriba-template-").FullName };
        await MigrateAsync(options);
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(options.DatabaseFile);
        Directory.Delete(options.DataDirectory, recursive: true);
        return bytes;
    }
}
