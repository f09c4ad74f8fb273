using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Recipes;
using Portal.Testing;
using Xunit.Abstractions;

namespace Portal.Features.Tests.Recipes;

/// <summary>Thousands of items. TAJRIBA_IMPORT_ITEMS sets another number, to measure.</summary>
public abstract class LargeImportTests(TestDatabase database, ITestOutputHelper output)
{
    [Fact]
    public async Task Thousands_of_items_come_in_batches_with_progress()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("TAJRIBA_IMPORT_ITEMS") ?? "2100", CultureInfo.InvariantCulture);
        await using var site = new RecipeSite(database);
        var file = site.Write("notes.recipe.json", GeneratedRecipe.OfNotes(count));
        var reports = new List<RecipeProgress>();
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var outcome = await site.RunAsync(file, progress: new Listener(reports));
        var first = clock.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        Assert.True(outcome is RecipeApplied, outcome.Report.ToString());
        Assert.Contains(new RecipeProgress(RecipePhase.Writing, "notes", count, count), reports);

        await using var db = database.Open();
        Assert.Equal(count, await db.ContentItems.CountAsync());
        clock.Restart();
        Assert.False((await site.RunAsync(file)).Report.ChangesSomething);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} items in {first.TotalSeconds:0.0} s ({count / first.TotalSeconds:0}/s; processor {processor.TotalSeconds:0.0} s), again in {clock.Elapsed.TotalSeconds:0.0} s, {Environment.WorkingSet >> 20} MB"));
    }

    private sealed class Listener(List<RecipeProgress> reports) : IProgress<RecipeProgress>
    {
        public void Report(RecipeProgress value) => reports.Add(value);
    }
}

public sealed class LargeImportOnSqlite(SqliteDatabase database, ITestOutputHelper output) : LargeImportTests(database, output), IClassFixture<SqliteDatabase>;

public sealed class LargeImportOnPostgreSql(PostgreSqlDatabase database, ITestOutputHelper output) : LargeImportTests(database, output), IClassFixture<PostgreSqlDatabase>;
