using Microsoft.EntityFrameworkCore;
using Portal.Features.Setup;
using Portal.Testing;

namespace Portal.Features.Tests.Recipes;

/// <summary>A setup that is killed or fails leaves nothing behind, and of two that start at once one waits.</summary>
public abstract class InterruptedSetupTests<TDatabase> : IAsyncLifetime
    where TDatabase : TestDatabase, new()
{
    private const int Notes = 1200;
    private readonly TDatabase database = new();
    private readonly string recipe = Path.Combine(Directory.CreateTempSubdirectory("tajriba-setup-").FullName, "notes.recipe.json");

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await File.WriteAllTextAsync(recipe, GeneratedRecipe.OfNotes(Notes));
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(recipe)!, recursive: true);
    }

    [Fact]
    public async Task After_a_kill_in_the_middle_the_next_start_succeeds()
    {
        using (var first = await SetupProcess.StartAsync(database.Options, recipe))
        {
            await first.KillAsync();
        }

        await using (var db = database.Open())
        {
            Assert.Equal(0, await db.ContentItems.CountAsync());
            Assert.Equal(0, await db.Documents.CountAsync());
            Assert.Equal(0, await db.ChangeLog.CountAsync());
        }

        await using var site = new RecipeSite(database, recipe);
        Assert.IsType<SiteSetUp>(await site.SetUpAsync());
        await AssertWholeAsync();
    }

    [Fact]
    public async Task Of_two_starts_at_once_one_sets_up_and_the_other_waits()
    {
        using var first = await SetupProcess.StartAsync(database.Options, recipe);
        await using var site = new RecipeSite(database, recipe);
        var second = Task.Run(site.SetUpAsync);
        Assert.Equal(nameof(SiteSetUp), await first.ContinueAsync());
        Assert.IsType<SiteReady>(await second);
        await AssertWholeAsync();
    }

    [Fact]
    public async Task A_refused_setup_leaves_the_database_empty_and_the_mended_one_succeeds()
    {
        await File.WriteAllTextAsync(recipe, GeneratedRecipe.OfNotes(10).Replace("\"content\"", "\"contnet\"", StringComparison.Ordinal));
        await using var site = new RecipeSite(database, recipe);
        Assert.IsType<SetupRefused>(await site.SetUpAsync());
        await using (var db = database.Open())
        {
            Assert.Equal(0, await db.Documents.CountAsync());
        }

        await File.WriteAllTextAsync(recipe, GeneratedRecipe.OfNotes(10));
        Assert.IsType<SiteSetUp>(await site.SetUpAsync());
    }

    private async Task AssertWholeAsync()
    {
        await using var db = database.Open();
        Assert.Equal(Notes, await db.ContentItems.CountAsync(row => row.Published && row.Latest));
        Assert.Equal(Notes, await db.ChangeLog.CountAsync(line => line.ContentItemId != ""));
    }
}

public sealed class InterruptedSetupOnSqlite : InterruptedSetupTests<SqliteDatabase>;

public sealed class InterruptedSetupOnPostgreSql : InterruptedSetupTests<PostgreSqlDatabase>;
