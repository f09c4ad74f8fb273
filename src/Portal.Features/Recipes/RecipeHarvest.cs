using System.Collections.Immutable;

namespace Portal.Features.Recipes;

/// <summary>The recipes of some folders, by name. A broken file is reported and left out; it does not hide the others.</summary>
public sealed class RecipeHarvest
{
    public const string Ending = ".recipe.json";

    private readonly Dictionary<string, Recipe> byName = new(StringComparer.OrdinalIgnoreCase);

    private RecipeHarvest(ImmutableArray<Recipe> recipes, RecipeProblems problems)
    {
        Recipes = recipes;
        Problems = problems;
        foreach (var recipe in recipes.Where(recipe => recipe.Name.Length > 0))
        {
            if (!byName.TryAdd(recipe.Name, recipe))
            {
                problems.Note(RecipePlace.Root(recipe.File), $"the name \"{recipe.Name}\" is also that of {byName[recipe.Name].File}, which is taken.");
            }
        }
    }

    public ImmutableArray<Recipe> Recipes { get; }

    public RecipeProblems Problems { get; }

    public IEnumerable<string> Names => byName.Keys;

    /// <summary>Reads every <c>*.recipe.json</c> of the folders that exist, earlier folders first, files in ordinal order.</summary>
    public static RecipeHarvest Of(params IEnumerable<string> folders)
    {
        var problems = new RecipeProblems();
        var files = folders
            .Where(Directory.Exists)
            .Select(Path.GetFullPath)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            .Where(file => file.EndsWith(Ending, StringComparison.Ordinal));
        return new RecipeHarvest([.. files.Select(file => RecipeReader.Read(file, problems)).OfType<Recipe>()], problems);
    }

    public Recipe? Find(string name) => byName.GetValueOrDefault(name);
}
