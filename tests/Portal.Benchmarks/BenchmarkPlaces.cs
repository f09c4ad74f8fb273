namespace Portal.Benchmarks;

/// <summary>Where the repository and the built portal lie, found upwards from the benchmark's own assembly.</summary>
public sealed record BenchmarkPlaces(string Repository)
{
    public string PortalProject => Path.Combine(Repository, "src", "Portal.Web");

    /// <summary>The portal as run.sh publishes it.</summary>
    public string Published => Path.Combine(Repository, "artifacts", "portal");

    public string PortalAssembly => Path.Combine(Published, "Portal.Web.dll");

    public static BenchmarkPlaces Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
            {
                return new BenchmarkPlaces(folder.FullName);
            }
        }

        throw new DirectoryNotFoundException("The benchmark runs inside the repository.");
    }
}
