using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Testing;

namespace Portal.Storage.Tests;

public abstract class ChangeLogTests(TestDatabase database)
{
    private ChangeLogReader Log => database.Services.GetRequiredService<ChangeLogReader>();

    [Fact]
    public async Task Concurrent_writers_never_let_a_reader_skip_a_line()
    {
        var start = await Log.EndAsync();
        var seen = new List<long>();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var reading = Task.Run(async () =>
        {
            await foreach (var lines in Log.FollowAsync(start, enough.Token))
            {
                seen.AddRange(lines.Select(line => line.Sequence));
                if (seen.Count == 80)
                {
                    return;
                }
            }
        });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteTenTimesAsync($"writer{writer}"))));
        await reading;

        await using var db = database.Open();
        Assert.Equal(await db.ChangeLog.Where(line => line.ContentItemId.StartsWith("writer")).Select(line => line.Sequence).Order().ToListAsync(), seen);
    }

    [Fact]
    public async Task A_batch_holds_at_most_500_lines_in_order()
    {
        await using var db = database.Open();
        await using var transaction = await db.BeginWriteAsync();
        for (var number = 0; number < 501; number++)
        {
            db.AppendChange(Line("many"));
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        var batch = await Log.ReadAfterAsync(0);
        Assert.Equal(500, batch.Count);
        Assert.Equal(batch.Select(line => line.Sequence).Order(), batch.Select(line => line.Sequence));
    }

    [Fact]
    public async Task A_line_outside_a_transaction_is_refused()
    {
        await using var db = database.Open();

        Assert.Throws<InvalidOperationException>(() => db.AppendChange(Line("alone")));
    }

    [Fact]
    public async Task Times_keep_seven_digits_and_sort()
    {
        var early = new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.FromHours(5)).AddTicks(1234567);
        await using var db = database.Open();
        db.Audit.AddRange(
            new AuditEntry { UserId = "times", UserName = "a", Name = "Saved", AtUtc = early.AddTicks(1) },
            new AuditEntry { UserId = "times", UserName = "b", Name = "Saved", AtUtc = early });
        await db.SaveChangesAsync();

        var rows = await db.Audit.AsNoTracking().Where(row => row.UserId == "times").OrderBy(row => row.AtUtc).ToListAsync();

        Assert.Equal(["b", "a"], rows.Select(row => row.UserName));
        Assert.Equal(early, rows[0].AtUtc);
        Assert.Equal(TimeSpan.Zero, rows[0].AtUtc.Offset);
        Assert.Equal(1, await db.Audit.CountAsync(row => row.UserId == "times" && row.AtUtc <= early));
    }

    private async Task WriteTenTimesAsync(string name)
    {
        for (var number = 0; number < 10; number++)
        {
            await using var db = database.Open();
            await using var transaction = await db.BeginWriteAsync();
            db.AppendChange(Line(name));
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
    }

    private ChangeLogEntry Line(string item) => new() { Kind = ChangeKind.Published, ContentItemId = item, AtUtc = database.Clock.GetUtcNow() };
}

public sealed class ChangeLogOnSqlite(SqliteDatabase database) : ChangeLogTests(database), IClassFixture<SqliteDatabase>;

public sealed class ChangeLogOnPostgreSql(PostgreSqlDatabase database) : ChangeLogTests(database), IClassFixture<PostgreSqlDatabase>;
