using Microsoft.Data.Sqlite;
using Portal.Language;

namespace Portal.Search.Index;

/// <summary>Opens search.db, or starts it anew when it cannot be used.</summary>
internal static class IndexFile
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const long CurrentVersion = (IndexSchema.Version * 1000L) + Languages.AnalysisVersion;

    public static IndexConnection Open(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return TryOpen(file) ?? Replace(file);
    }

    private static IndexConnection? TryOpen(string file)
    {
        IndexConnection? connection = null;
        try
        {
            connection = new IndexConnection(file);
            connection.InTransaction(() => Prepare(connection));
            var meta = new IndexMeta(connection);
            if (meta.Version == CurrentVersion)
            {
                return connection;
            }
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is NotADatabase or Corrupt)
        {
            // A projection is not repaired but built again.
        }

        connection?.Dispose();
        return null;
    }

    private static IndexConnection Replace(string file)
    {
        string[] endings = ["", "-wal", "-shm"];
        foreach (var ending in endings)
        {
            File.Delete(file + ending);
        }

        return TryOpen(file) ?? throw new IOException($"The search index {file} cannot be created.");
    }

    private static void Prepare(IndexConnection connection)
    {
        connection.Execute(IndexSchema.Meta);
        var meta = new IndexMeta(connection);
        if (meta.Generation > 0)
        {
            return;
        }

        foreach (var sql in IndexSchema.Create(1))
        {
            connection.Execute(sql);
        }

        (meta.Generation, meta.Version) = (1, CurrentVersion);
    }
}
