using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Portal.Testing;

/// <summary>A PostgreSQL server made for this test process in a temporary directory and ended with the process.</summary>
public sealed class PostgreSqlCluster
{
    private const string Missing =
        "PostgreSQL's server programs (initdb, pg_ctl) were not found under /usr/lib/postgresql or on the PATH. Data tests run on both databases: install Debian's package 'postgresql'.";

    private readonly int port;
    private readonly string programs;

    private PostgreSqlCluster(string programs, string directory, int port) => (this.programs, Directory, this.port) = (programs, directory, port);

    public string Directory { get; }

    private string Data => Path.Combine(Directory, "data");

    public static async Task<PostgreSqlCluster> StartAsync()
    {
        var programs = FindPrograms();
        var directory = System.IO.Directory.CreateTempSubdirectory("tajriba-postgresql-").FullName;
        var cluster = new PostgreSqlCluster(programs, directory, FreePort());
        if (IsRoot)
        {
            await RunAsync("chown", ["postgres", directory]);
        }

        await cluster.RunServerProgramAsync("initdb", ["-D", cluster.Data, "-A", "trust", "-U", "portal", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        var options = $"-p {cluster.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={directory} -c fsync=off -c max_connections=200";
        cluster.EndWithThisProcess();
        await cluster.RunServerProgramAsync("pg_ctl", ["-D", cluster.Data, "-w", "-t", "60", "-l", Path.Combine(directory, "log"), "-o", options, "start"]);
        return cluster;
    }

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = "portal",
        Database = database,
        IncludeErrorDetail = true,
    }.ToString();

    public async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>A process of its own waits for this one to end, however it ends, and then stops the server and removes its directory.</summary>
    private void EndWithThisProcess()
    {
        var stop = StartInfo("pg_ctl", ["-D", Data, "-m", "immediate", "-w", "stop"]);
        string[] script = ["-c", "exec >/dev/null 2>&1 </dev/null; pid=$1; directory=$2; shift 2; tail --pid=$pid -f /dev/null; \"$@\"; rm -rf \"$directory\"", "sh"];
        var pid = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        using var watcher = Process.Start("setsid", ["/bin/sh", .. script, pid, Directory, stop.FileName, .. stop.ArgumentList]);
    }

    private Task RunServerProgramAsync(string program, IEnumerable<string> arguments)
    {
        var start = StartInfo(program, arguments);
        return RunAsync(start.FileName, start.ArgumentList);
    }

    /// <summary>PostgreSQL refuses to run as root: then its own user runs it.</summary>
    private ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments)
    {
        var path = Path.Combine(programs, program);
        return IsRoot
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
    }

    private static async Task RunAsync(string program, IEnumerable<string> arguments)
    {
        // The server inherits what pg_ctl has open, so output goes to a file of the shell's making, never to a pipe that stays open.
        var log = Path.GetTempFileName();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1 </dev/null", "sh", log, program, .. arguments])
        {
            WorkingDirectory = "/",
        }) ?? throw new InvalidOperationException($"{program} did not start.");
        await process.WaitForExitAsync();
        var output = await File.ReadAllTextAsync(log);
        File.Delete(log);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}: {output}");
        }
    }

    private static string FindPrograms()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = System.IO.Directory.Exists(debian) ? System.IO.Directory.GetDirectories(debian).Order(StringComparer.Ordinal).Reverse() : [];
        var candidates = versions.Select(version => Path.Combine(version, "bin")).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'));
        return candidates.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb"))) ?? throw new InvalidOperationException(Missing);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
