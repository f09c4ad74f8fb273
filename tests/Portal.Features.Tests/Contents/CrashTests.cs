using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Contents;

public abstract class CrashTests(TestDatabase database)
{
    [Fact]
    public async Task A_killed_process_loses_nothing_that_it_acknowledged()
    {
        var acknowledged = await PublishUntilKilledAsync(after: 20);

        await using var db = database.Open();
        var published = await db.ContentItems.Where(row => row.Published).Select(row => row.ContentItemVersionId).ToListAsync();
        var lines = await db.ChangeLog.Where(line => line.Kind == ChangeKind.Published).Select(line => line.ContentItemVersionId).ToListAsync();
        var audited = await db.Audit.Where(entry => entry.Name == "Published").Select(entry => entry.ContentItemVersionId).ToListAsync();
        Assert.Empty(acknowledged.Except(published));
        Assert.Equal(published.Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
        Assert.Equal(published.Order(StringComparer.Ordinal), audited.Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> PublishUntilKilledAsync(int after)
    {
        var folder = AppContext.BaseDirectory;
        string[] runtime = ["exec", "--runtimeconfig", Path.Combine(folder, "Portal.Features.Tests.runtimeconfig.json"), "--depsfile", Path.Combine(folder, "Portal.Features.Tests.deps.json")];
        string[] program = [Path.Combine(folder, "Portal.Testing.Publisher.dll"), database.Options.DataDirectory, database.Options.Database.ToString()];
        string[] connection = database.Options.ConnectionString is { } text ? [text] : [];
        using var process = Process.Start(new ProcessStartInfo("dotnet", [.. runtime, .. program, .. connection]) { RedirectStandardOutput = true })!; // dotnet runs this test
        var acknowledged = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(line);
            if (acknowledged.Count == after)
            {
                process.Kill(); // SIGKILL
            }
        }

        await process.WaitForExitAsync();
        Assert.True(acknowledged.Count >= after, "The publisher ended by itself.");
        return acknowledged;
    }
}

public sealed class CrashOnSqlite(SqliteDatabase database) : CrashTests(database), IClassFixture<SqliteDatabase>;

public sealed class CrashOnPostgreSql(PostgreSqlDatabase database) : CrashTests(database), IClassFixture<PostgreSqlDatabase>;
