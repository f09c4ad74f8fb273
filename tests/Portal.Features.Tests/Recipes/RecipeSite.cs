using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Features.Media;
using Portal.Features.Recipes;
using Portal.Features.Setup;
using Portal.Storage;
using Portal.Testing;

namespace Portal.Features.Tests.Recipes;

/// <summary>The recipe use cases on one test database, with a folder to write recipes into.</summary>
internal sealed class RecipeSite : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public RecipeSite(TestDatabase database, string? setupRecipe = null)
    {
        var options = database.Options with { SetupRecipe = setupRecipe ?? database.Options.SetupRecipe };
        Folder = Directory.CreateTempSubdirectory("tajriba-recipes-").FullName;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(database.Clock)
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("Site:Town", "Osh")]).Build())
            .AddPortalStorage(options)
            .AddPortalRecipes()
            .BuildServiceProvider();
    }

    public string Folder { get; }

    public MediaStore Media => services.GetRequiredService<MediaStore>();

    public static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "Recipes", "Samples");

    public string Write(string name, string json)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, json, new UTF8Encoding(false));
        return path;
    }

    public Task<RecipeOutcome> RunAsync(string file, bool dryRun = false, bool trusted = true, IProgress<RecipeProgress>? progress = null) =>
        services.GetRequiredService<RunRecipe>().ExecuteAsync(new RecipeRequest(file, dryRun, trusted), progress);

    /// <summary>Runs one recipe given as its steps.</summary>
    public Task<RecipeOutcome> RunStepsAsync(string steps, bool dryRun = false, bool trusted = true) =>
        RunAsync(Write("test.recipe.json", $$"""{ "name": "test", "steps": [ {{steps}} ] }"""), dryRun, trusted);

    public Task<SetupOutcome> SetUpAsync() => services.GetRequiredService<SetupPortal>().ExecuteAsync();

    public async Task<byte[]> ExportAsync(string name = "export", bool includeDrafts = false)
    {
        var report = await services.GetRequiredService<ExportPortal>().ExecuteAsync(Path.Combine(Folder, name), includeDrafts);
        return await File.ReadAllBytesAsync(report.File);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
