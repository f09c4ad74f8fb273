using Portal.Storage;

namespace Portal.Web.Hosting;

/// <summary>Reads section <c>Portal</c> and <c>ConnectionStrings:Portal</c>; wrong values stop the start with the key's name.</summary>
public static class PortalConfiguration
{
    public static PortalOptions AddPortalOptions(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(PortalOptions.SectionName);
        var defaults = new PortalOptions();
        var options = new PortalOptions
        {
            DataDirectory = Path.GetFullPath(section["DataDirectory"] ?? defaults.DataDirectory, builder.Environment.ContentRootPath),
            Database = DatabaseOf(section["Database"]),
            BaseUrl = BaseUrlOf(section["BaseUrl"] ?? defaults.BaseUrl),
            SetupRecipe = section["SetupRecipe"] ?? defaults.SetupRecipe,
            ConnectionString = builder.Configuration.GetConnectionString("Portal"),
        };
        if (options.Database == DatabaseKind.PostgreSql && string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            throw new ConfigurationException("ConnectionStrings:Portal is required when Portal:Database is PostgreSql.");
        }

        if (options.Database == DatabaseKind.Sqlite && !string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            throw new ConfigurationException("ConnectionStrings:Portal is for PostgreSql; with Sqlite the database lies in Portal:DataDirectory, where backups look for it.");
        }

        Directory.CreateDirectory(options.DataDirectory);
        builder.Services.AddSingleton(options);
        return options;
    }

    private static DatabaseKind DatabaseOf(string? value) =>
        value is null ? DatabaseKind.Sqlite
        : Enum.TryParse<DatabaseKind>(value, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind
        : throw new ConfigurationException($"Portal:Database is \"{value}\"; expected Sqlite or PostgreSql.");

    private static string BaseUrlOf(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? value.TrimEnd('/')
            : throw new ConfigurationException($"Portal:BaseUrl is \"{value}\"; expected an absolute http or https address.");
}

/// <summary>The configuration cannot be used; the message names the key and what was expected.</summary>
public sealed class ConfigurationException(string message) : Exception(message);
