using Microsoft.EntityFrameworkCore;
using Portal.Features.Recipes;
using Portal.Features.Setup;
using Portal.Testing;

namespace Portal.Features.Tests.Recipes;

/// <summary>The site's own recipes, as they are in the repository.</summary>
public abstract class PortalRecipeTests(TestDatabase database)
{
    [Fact]
    public async Task Setup_makes_the_site_and_a_second_start_changes_nothing()
    {
        await using var site = new RecipeSite(database);
        var outcome = await site.SetUpAsync();
        Assert.True(outcome is SiteSetUp, (outcome as SetupRefused)?.Report.ToString());

        await using var db = database.Open();
        var lines = await db.ChangeLog.CountAsync();
        Assert.True(await db.ContentItems.CountAsync(row => row.Published && row.ContentType == "Practice") >= 80);
        Assert.Equal(0, await db.ContentItems.CountAsync(row => row.Published && !row.Latest));

        Assert.IsType<SiteReady>(await site.SetUpAsync());
        var again = await site.RunAsync(RecipeFolders.FindFile("recipes/portal.recipe.json")!);
        Assert.False(Assert.IsType<RecipeApplied>(again).Report.ChangesSomething, again.Report.ToString());
        Assert.Equal(lines, await db.ChangeLog.CountAsync());
    }
}

public sealed class PortalRecipeOnSqlite(SqliteDatabase database) : PortalRecipeTests(database), IClassFixture<SqliteDatabase>;

public sealed class PortalRecipeOnPostgreSql(PostgreSqlDatabase database) : PortalRecipeTests(database), IClassFixture<PostgreSqlDatabase>;
