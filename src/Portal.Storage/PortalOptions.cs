namespace Portal.Storage;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>Section <c>Portal</c> of the configuration, bound once at start.</summary>
public sealed record PortalOptions
{
    public const string SectionName = "Portal";

    /// <summary>Absolute folder of everything that the site writes: portal.db, search.db, media, keys.</summary>
    public string DataDirectory { get; init; } = "App_Data";

    public DatabaseKind Database { get; init; } = DatabaseKind.Sqlite;

    /// <summary>Address under which readers see the site, without trailing slash; used in canonical links, feeds and sitemaps.</summary>
    public string BaseUrl { get; init; } = "http://localhost:5080";

    /// <summary>Recipe of the first start: a file, absolute or relative to the application or repository root.</summary>
    public string SetupRecipe { get; init; } = "recipes/portal.recipe.json";

    /// <summary><c>ConnectionStrings:Portal</c>; required for PostgreSql; the host refuses it for Sqlite, whose file lies in the data directory.</summary>
    public string? ConnectionString { get; init; }

    public string MediaDirectory => Path.Combine(DataDirectory, "media");

    public string KeysDirectory => Path.Combine(DataDirectory, "keys");

    public string DatabaseFile => Path.Combine(DataDirectory, "portal.db");

    public string SearchFile => Path.Combine(DataDirectory, "search.db");
}
