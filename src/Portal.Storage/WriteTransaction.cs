using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Portal.Storage;

/// <summary>
/// The only way to change content: one writer at a time, so that the change log's sequence is its commit order and checks made
/// inside the transaction still hold at its end. SQLite has one writer by nature (BEGIN IMMEDIATE); PostgreSQL gets a lock
/// that ends with the transaction. See docs/decisions/0102-one-writer-at-a-time.md.
/// </summary>
public static class WriteTransaction
{
    /// <summary>The advisory lock's key, "Tajriba" in ASCII: any number that no other program in the database uses.</summary>
    private const long LockKey = 0x54616A72696261;

    public static async Task<IDbContextTransaction> BeginWriteAsync(this PortalContext db, CancellationToken cancellationToken = default)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
        }

        return transaction;
    }

    /// <summary>Adds lines to the change log. Their sequence follows commit order only inside <see cref="BeginWriteAsync"/>, so nothing else is let in.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open on the context.</exception>
    public static void AppendChange(this PortalContext db, ChangeLogEntry line)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A change log line is written in the transaction that it tells of: call BeginWriteAsync first.");
        }

        db.ChangeLog.Add(line);
    }
}
