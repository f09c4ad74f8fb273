using Npgsql;
using Portal.Storage;

namespace Portal.Testing;

/// <summary>A database in this process's throw-away PostgreSQL cluster. Without PostgreSQL's programs the tests fail and say so.</summary>
public sealed class PostgreSqlDatabase : TestDatabase
{
    private const string TemplateName = "portal_template";
    private static readonly Lazy<Task<PostgreSqlCluster>> Cluster = new(StartAsync);

    protected override async Task<PortalOptions> CreateAsync(string directory)
    {
        var cluster = await Cluster.Value;
        var name = $"portal_{Guid.NewGuid():n}";
        await cluster.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {TemplateName}");
        return Options(cluster, name, directory);
    }

    protected override void Forget() => NpgsqlConnection.ClearAllPools();

    private static async Task<PostgreSqlCluster> StartAsync()
    {
        var cluster = await PostgreSqlCluster.StartAsync();
        await cluster.ExecuteAsync($"CREATE DATABASE {TemplateName}");
        await MigrateAsync(Options(cluster, TemplateName, cluster.Directory));
        NpgsqlConnection.ClearAllPools();
        return cluster;
    }

    private static new PortalOptions Options(PostgreSqlCluster cluster, string name, string directory) => new()
    {
        DataDirectory = directory,
        Database = DatabaseKind.PostgreSql,
        ConnectionString = cluster.ConnectionString(name),
    };
}
