using Microsoft.EntityFrameworkCore;
using Portal.Features.Backup;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Backup;

public abstract class BackupTests(TestDatabase database) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tajriba-backup-tests-");

    private string BackupFile => Path.Combine(folder.FullName, "backup.zip");

    private BackupPortal Backup => new(database.Options, new DatabaseCopy(database.Options), database.Clock);

    private RestorePortal Restore => new(database.Options, new DatabaseCopy(database.Options));

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Restore_brings_back_database_and_media_of_the_backup()
    {
        await WriteAsync("settings:Motto", "\"тажрыйба\"");
        var media = Path.Combine(Directory.CreateDirectory(database.Options.MediaDirectory).FullName, "жадвал.txt");
        await File.WriteAllTextAsync(media, "before");
        Assert.IsType<BackupOutcome.Done>(await Backup.ExecuteAsync(BackupFile, default));
        await WriteAsync("settings:Motto", "\"changed\"");
        await File.WriteAllTextAsync(media, "after");

        Assert.IsType<BackupOutcome.Done>(await Restore.ExecuteAsync(BackupFile, overwrite: true, default));

        Assert.Equal("\"тажрыйба\"", await ReadAsync("settings:Motto"));
        Assert.Equal("before", await File.ReadAllTextAsync(media));
    }

    [Fact]
    public async Task Restore_over_content_is_refused_unless_told_so()
    {
        await Backup.ExecuteAsync(BackupFile, default);
        var refused = Assert.IsType<BackupOutcome.Refused>(await Restore.ExecuteAsync(BackupFile, overwrite: false, default));
        Assert.Contains("--overwrite", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_under_a_running_site_is_refused()
    {
        await Backup.ExecuteAsync(BackupFile, default);
        using var running = DataDirectoryLock.TryTake(database.Options);
        var refused = Assert.IsType<BackupOutcome.Refused>(await Restore.ExecuteAsync(BackupFile, overwrite: true, default));
        Assert.Contains("running", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_backup_is_refused_and_changes_nothing()
    {
        await WriteAsync("settings:Motto", "\"kept\"");
        await Backup.ExecuteAsync(BackupFile, default);
        var bytes = await File.ReadAllBytesAsync(BackupFile);
        Array.Fill<byte>(bytes, 0, 60, 200);
        await File.WriteAllBytesAsync(BackupFile, bytes);
        Assert.IsType<BackupOutcome.Refused>(await Restore.ExecuteAsync(BackupFile, overwrite: true, default));
        Assert.Equal("\"kept\"", await ReadAsync("settings:Motto"));
    }

    [Fact]
    public async Task Backup_never_overwrites_a_file()
    {
        await File.WriteAllTextAsync(BackupFile, "precious");
        Assert.IsType<BackupOutcome.Refused>(await Backup.ExecuteAsync(BackupFile, default));
        Assert.Equal("precious", await File.ReadAllTextAsync(BackupFile));
    }

    private async Task WriteAsync(string name, string json)
    {
        await using var db = database.Open();
        var document = await db.Documents.FindAsync(name);
        if (document is null)
        {
            db.Documents.Add(new SiteDocument { Name = name, Json = json });
        }
        else
        {
            document.Json = json;
        }

        await db.SaveChangesAsync();
    }

    private async Task<string> ReadAsync(string name)
    {
        await using var db = database.Open();
        return (await db.Documents.AsNoTracking().SingleAsync(document => document.Name == name)).Json;
    }
}

public sealed class BackupOnSqlite(SqliteDatabase database) : BackupTests(database), IClassFixture<SqliteDatabase>;

public sealed class BackupOnPostgreSql(PostgreSqlDatabase database) : BackupTests(database), IClassFixture<PostgreSqlDatabase>;
