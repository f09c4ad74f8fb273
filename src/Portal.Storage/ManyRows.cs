using System.Data.Common;
using System.Globalization;
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

    /// <summary>SQLite looks each parameter up by name among all, so more rows a statement cost more, not less.</summary>
    private const int RowsPerStatement = 8;

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
            await InsertAsync(db, type, rows, cancellationToken);
            rows.ForEach(row => row.State = EntityState.Detached);
        }
    }

    private static async Task InsertAsync(PortalContext db, IEntityType type, List<EntityEntry> rows, CancellationToken cancellationToken)
    {
        var columns = type.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).ToList();
        foreach (var sameSize in rows.Chunk(RowsPerStatement).GroupBy(chunk => chunk.Length))
        {
            await using var command = Command(db, type, columns, sameSize.Key);
            foreach (var chunk in sameSize)
            {
                Bind(command, columns, chunk);
                await ExecuteAsync(command, type, cancellationToken);
            }
        }
    }

    private static DbCommand Command(PortalContext db, IEntityType type, List<IProperty> columns, int rows)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var names = Enumerable.Range(0, rows * columns.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"@p{number}")).ToList();
        var values = names.Chunk(columns.Count).Select(row => $"({string.Join(", ", row)})");
        command.CommandText = $"INSERT INTO \"{type.GetTableName()}\" (\"{string.Join("\", \"", columns.Select(column => column.GetColumnName()))}\") VALUES {string.Join(", ", values)}";
        for (var number = 0; number < names.Count; number++)
        {
            var column = columns[number % columns.Count];
            command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, names[number], null, nullable: true));
        }

        return command;
    }

    private static void Bind(DbCommand command, List<IProperty> columns, EntityEntry[] rows)
    {
        for (var number = 0; number < command.Parameters.Count; number++)
        {
            var column = columns[number % columns.Count];
            var value = rows[number / columns.Count].CurrentValues[column];
            command.Parameters[number].Value = (value is not null && column.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }
    }

    private static async Task ExecuteAsync(DbCommand command, IEntityType type, CancellationToken cancellationToken)
    {
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
