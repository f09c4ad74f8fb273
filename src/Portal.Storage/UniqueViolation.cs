using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Portal.Storage;

/// <summary>Which of the database's invariants a save ran into.</summary>
public enum UniqueViolation
{
    Version,
    Item,
    Culture,
    Path,
    Alias,
    Other,
}

public static class UniqueViolations
{
    private const int SqliteConstraintUnique = 2067;

    /// <summary>Null when the exception is anything but a broken unique index.</summary>
    public static UniqueViolation? Of(DbUpdateException exception) => exception.InnerException switch
    {
        // SQLite names the columns, PostgreSQL the index.
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique } sqlite => Named(sqlite.Message),
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } postgres => Named(postgres.ConstraintName ?? ""),
        _ => null,
    };

    private static UniqueViolation Named(string text) => text switch
    {
        _ when text.Contains("Version", StringComparison.Ordinal) => UniqueViolation.Version,
        _ when text.Contains("Culture", StringComparison.Ordinal) => UniqueViolation.Culture,
        _ when text.Contains("Path", StringComparison.Ordinal) => UniqueViolation.Path,
        _ when text.Contains("Alias", StringComparison.Ordinal) => UniqueViolation.Alias,
        _ when text.Contains("ContentItemId", StringComparison.Ordinal) || text.EndsWith("Latest", StringComparison.Ordinal)
            || text.EndsWith("Published", StringComparison.Ordinal) => UniqueViolation.Item,
        _ => UniqueViolation.Other,
    };
}
