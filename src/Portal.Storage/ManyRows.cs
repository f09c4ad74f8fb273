using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Portal.Storage;

/// <summary>
/// Inserts the rows of an import with a few statements of many rows. EF Core sends SQLite one statement a row, which costs more than
/// the database's own work; an import writes three rows an item.
/// </summary>
public static class ManyRows
{
    /// <summary>Fewer are left to SaveChanges.</summary>
    private const int Least = 50;

    private const int RowsPerStatement = 50;

    /// <summary>Sends added entities of which there are many, in the context's open transaction, and lets go of them; their keys stay unknown.</summary>
    /// <exception cref="DbUpdateException">The database refuses a row.</exception>
    public static async Task InsertManyAsync(this PortalContext db, CancellationToken cancellationToken = default)
    {
        var added = db.ChangeTracker.Entries()
            .Where(entry => entry.State == EntityState.Added)
            .GroupBy(entry => entry.Metadata)
            .Where(entries => entries.Count() >= Least)
            .Select(entries => (Type: entries.Key, Rows: entries.ToList()))
            .ToList();
        foreach (var (type, rows) in added)
        {
            foreach (var chunk in rows.Chunk(RowsPerStatement))
            {
                await InsertAsync(db, type, chunk, cancellationToken);
            }

            rows.ForEach(row => row.State = EntityState.Detached);
        }
    }

    private static async Task InsertAsync(PortalContext db, IEntityType type, EntityEntry[] rows, CancellationToken cancellationToken)
    {
        var columns = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var sql = new StringBuilder($"INSERT INTO \"{type.GetTableName()}\" (\"{string.Join("\", \"", columns.Select(column => column.GetColumnName()))}\") VALUES ");
        foreach (var row in rows)
        {
            sql.Append(command.Parameters.Count == 0 ? "(" : ", (");
            for (var column = 0; column < columns.Count; column++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{command.Parameters.Count}");
                command.Parameters.Add(columns[column].GetRelationalTypeMapping().CreateParameter(
                    command, name, row.CurrentValues[columns[column]], columns[column].IsNullable));
                sql.Append(column == 0 ? "" : ", ").Append(name);
            }

            sql.Append(')');
        }

        command.CommandText = sql.ToString();
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException refused)
        {
            throw new DbUpdateException($"Rows of {type.GetTableName()} were not taken.", refused);
        }
    }
}
