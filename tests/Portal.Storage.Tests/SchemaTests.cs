using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Portal.Testing;

namespace Portal.Storage.Tests;

public abstract class SchemaTests(TestDatabase database)
{
    [Fact]
    public void Migrations_end_with_the_models_schema()
    {
        using var db = database.Open();
        var model = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

        foreach (var table in model.Tables)
        {
            Assert.Equal(table.Columns.Select(Line).Order(StringComparer.Ordinal), ActualSchema.Columns(db, table.Name));
            Assert.Equal(table.Indexes.Select(Line).Order(StringComparer.Ordinal), ActualSchema.Indexes(db, table.Name));
        }

        Assert.Equal(model.Tables.Select(table => table.Name).Order(StringComparer.Ordinal), ActualSchema.Tables(db));
    }

    [Fact]
    public void The_model_has_no_change_that_lacks_a_migration()
    {
        using var db = database.Open();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(db.Database.GetPendingMigrations());
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        using var db = database.Open();
        var before = ActualSchema.Tables(db);

        await new PortalSchema(database.Contexts, database.Options).MigrateAsync();

        Assert.Equal(before, ActualSchema.Tables(db));
    }

    private static string Line(IColumn column) => ActualSchema.Column(column.Name, column.StoreType, column.IsNullable);

    private static string Line(ITableIndex index) => ActualSchema.Index(index.Name, index.Columns.Select(column => column.Name), index.IsUnique, index.Filter);
}

public sealed class SchemaOnSqlite(SqliteDatabase database) : SchemaTests(database), IClassFixture<SqliteDatabase>;

public sealed class SchemaOnPostgreSql(PostgreSqlDatabase database) : SchemaTests(database), IClassFixture<PostgreSqlDatabase>;
