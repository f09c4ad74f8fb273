using Microsoft.EntityFrameworkCore;
using Portal.Testing;

namespace Portal.Storage.Tests;

public sealed class AbandonedMigrationTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task The_lock_of_a_killed_migration_does_not_stop_the_next_start()
    {
        await using var db = database.Open();
        await db.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-01-01')");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));

        await new PortalSchema(database.Contexts, database.Options).MigrateAsync(patience.Token);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync(patience.Token));
    }

    [Fact]
    public async Task Every_connection_keeps_a_write_ahead_log_and_syncs_in_full()
    {
        await using var db = database.Open();

        Assert.Equal("wal", await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").SingleAsync());
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("SELECT synchronous AS \"Value\" FROM pragma_synchronous").SingleAsync());
        Assert.Equal(1, await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS \"Value\" FROM pragma_foreign_keys").SingleAsync());
        Assert.Equal(10000, await db.Database.SqlQueryRaw<int>("SELECT timeout AS \"Value\" FROM pragma_busy_timeout").SingleAsync());
    }
}
