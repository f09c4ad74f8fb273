using Microsoft.Data.Sqlite;

namespace Portal.Search.Index;

/// <summary>A connection to search.db that keeps its prepared statements. Used by one thread at a time.</summary>
internal sealed class IndexConnection : IDisposable
{
    /// <summary>Statements of older generations and rare ones are dropped together when there are more than this.</summary>
    private const int MostStatements = 64;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public IndexConnection(string file)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        // A lost last commit is caught up from the change log, so the file need not be synced at every commit (WAL keeps it whole).
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-4000");
    }

    /// <summary>All of <paramref name="work"/> or nothing; other writers wait from the beginning.</summary>
    public void InTransaction(Action work)
    {
        Execute("BEGIN IMMEDIATE");
        var committed = false;
        try
        {
            work();
            Execute("COMMIT");
            committed = true;
        }
        finally
        {
            if (!committed)
            {
                Execute("ROLLBACK");
            }
        }
    }

    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A prepared statement with parameters named $0, $1 …</summary>
    public SqliteCommand Prepared(string sql, params ReadOnlySpan<object> parameters)
    {
        if (!statements.TryGetValue(sql, out var command))
        {
            Forget();
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var index = 0; index < parameters.Length; index++)
            {
                command.Parameters.AddWithValue($"${index}", parameters[index]);
            }

            command.Prepare();
            statements[sql] = command;
            return command;
        }

        for (var index = 0; index < parameters.Length; index++)
        {
            command.Parameters[index].Value = parameters[index];
        }

        return command;
    }

    public void Dispose()
    {
        foreach (var command in statements.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private void Forget()
    {
        if (statements.Count < MostStatements)
        {
            return;
        }

        foreach (var command in statements.Values)
        {
            command.Dispose();
        }

        statements.Clear();
    }
}
