using Microsoft.EntityFrameworkCore;

namespace Portal.Storage;

/// <summary>Brings the database to the program's schema. Safe to call at every start and from several processes at once.</summary>
public sealed class PortalSchema(IDbContextFactory<PortalContext> contexts, PortalOptions storage)
{
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (storage.Database == DatabaseKind.PostgreSql || storage.ConnectionString is { Length: > 0 })
        {
            await db.Database.MigrateAsync(cancellationToken);
            return;
        }

        await using var alone = await HoldFileAsync(storage.DatabaseFile + ".migrating", cancellationToken);
        await ForgetAbandonedLockAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>The operating system lets go of this lock when the process dies, however it dies.</summary>
    private static async Task<FileStream> HoldFileAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    /// <summary>EF Core's own SQLite lock is a row that a killed process leaves behind, and every later start would wait for it for ever.</summary>
    private static async Task ForgetAbandonedLockAsync(PortalContext db, CancellationToken cancellationToken)
    {
        var tables = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (tables > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM \"__EFMigrationsLock\"", cancellationToken);
        }
    }
}
