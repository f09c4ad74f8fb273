using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Portal.Storage;

namespace Portal.Features.Backup;

/// <summary>A consistent copy of the main database in one file, taken while the site runs, and its way back.</summary>
public sealed class DatabaseCopy(PortalOptions options)
{
    public string EntryName => options.Database == DatabaseKind.Sqlite ? "portal.db" : "portal.pgdump";

    public Task WriteAsync(string file, CancellationToken cancellationToken) => options.Database switch
    {
        DatabaseKind.Sqlite => VacuumIntoAsync(file, cancellationToken),
        _ => RunAsync("pg_dump", ["--format=custom", "--no-owner", "--file", file], cancellationToken),
    };

    /// <summary>Replaces the database by the copy. The caller has made sure that nothing uses it.</summary>
    public async Task ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (options.Database == DatabaseKind.Sqlite)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(options.DatabaseFile + "-wal");
            File.Delete(options.DatabaseFile + "-shm");
            File.Move(file, options.DatabaseFile, overwrite: true);
            return;
        }

        await RunAsync("pg_restore", ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--dbname", Connection().Database ?? "", file], cancellationToken);
    }

    public async Task<bool> HasContentAsync(CancellationToken cancellationToken)
    {
        if (options.Database == DatabaseKind.Sqlite)
        {
            return File.Exists(options.DatabaseFile);
        }

        await using var connection = new NpgsqlConnection(options.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("""SELECT to_regclass('public."ContentItems"') IS NOT NULL""", connection);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private async Task VacuumIntoAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = options.DatabaseFile, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 30000; VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlConnectionStringBuilder Connection() => new(options.ConnectionString);

    /// <summary>PostgreSQL's own program; the password goes through the environment, never the command line.</summary>
    private async Task RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var connection = Connection();
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        start.Environment["PGHOST"] = connection.Host;
        start.Environment["PGPORT"] = connection.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = connection.Database;
        start.Environment["PGUSER"] = connection.Username;
        start.Environment["PGPASSWORD"] = connection.Password;
        using var process = Process.Start(start) ?? throw new IOException($"{program} did not start.");
        var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new IOException($"{program} ended with {process.ExitCode}: {errors.Trim()}");
        }
    }
}
