using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Recipes;
using Portal.Features.Setup;
using Portal.Testing;

namespace Portal.Features.Tests.Recipes;

/// <summary>Export, import into an empty portal, export: the same bytes, and the same rows.</summary>
public abstract class RoundTripTests<TDatabase>(TDatabase database)
    where TDatabase : TestDatabase, new()
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_whole_site_survives_the_journey(bool trusted)
    {
        await using var site = new RecipeSite(database);
        _ = await site.SetUpAsync();
        await site.Media.WriteAsync("guides/a.txt", new MemoryStream("Тәжірибе"u8.ToArray()));
        var first = await site.ExportAsync(includeDrafts: true);

        var other = new TDatabase();
        await other.InitializeAsync();
        await using (var copy = new RecipeSite(other))
        {
            var outcome = await copy.RunAsync(Path.Combine(site.Folder, "export", "Recipe.json"), trusted: trusted);
            Assert.True(outcome is RecipeApplied, outcome.Report.ToString());
            Assert.DoesNotContain(outcome.Report.Problems, problem => problem.Message.Contains("differs from its source", StringComparison.Ordinal));
            var second = await copy.ExportAsync(includeDrafts: true);
            Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(second));
            Assert.True(copy.Media.Holds("guides/a.txt", new MemoryStream("Тәжірибе"u8.ToArray())));
            Assert.Equal(await RowsAsync(database), await RowsAsync(other));
        }

        await other.DisposeAsync();
    }

    private static async Task<List<string>> RowsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var rows = await db.ContentItems.AsNoTracking()
            .Where(row => row.Latest || row.Published)
            .OrderBy(row => row.ContentItemVersionId)
            .ToListAsync();
        return [.. rows.Select(row => $"{row.ContentItemVersionId} {row.Path} {row.Culture} {row.IsSource} {row.SharingLevel} {row.Published} {row.Content.Length}")];
    }
}

public sealed class RoundTripOnSqlite(SqliteDatabase database) : RoundTripTests<SqliteDatabase>(database), IClassFixture<SqliteDatabase>;

public sealed class RoundTripOnPostgreSql(PostgreSqlDatabase database) : RoundTripTests<PostgreSqlDatabase>(database), IClassFixture<PostgreSqlDatabase>;
