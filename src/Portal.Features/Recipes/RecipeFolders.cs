using Portal.Storage;

namespace Portal.Features.Recipes;

/// <summary>Where recipes lie: beside the program, or in the repository that it was built from.</summary>
public static class RecipeFolders
{
    /// <summary>The first of these that exists: the path itself, below the program's folder, below a folder above it, below the current one.</summary>
    public static string? FindFile(string path)
    {
        if (Path.IsPathRooted(path))
        {
            return File.Exists(path) ? path : null;
        }

        return Ancestors(AppContext.BaseDirectory)
            .Append(Environment.CurrentDirectory)
            .Concat(Ancestors(Environment.CurrentDirectory))
            .Select(folder => Path.Combine(folder, path))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The folder of the setup recipe, in which the other recipes of the site lie too; null when it is not found.</summary>
    public static string? OfSite(PortalOptions options) => Path.GetDirectoryName(FindFile(options.SetupRecipe));

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
