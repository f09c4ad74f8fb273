namespace Texts;

/// <summary>Where the sources are.</summary>
public static class Repository
{
    /// <summary>The nearest folder upwards that holds Portal.sln, or null.</summary>
    public static string? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
