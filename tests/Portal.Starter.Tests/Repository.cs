using System.Text.Json.Nodes;

namespace Portal.Starter.Tests;

/// <summary>The repository's own files, as committed.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string[] Cultures { get; } = ["en", "ru", "kk", "ky", "uz", "tg", "tk"];

    public static string RecipeText(string fileName) => File.ReadAllText(Path.Combine(Root, "recipes", fileName));

    public static JsonArray Steps(string fileName) => JsonNode.Parse(RecipeText(fileName))!["steps"]!.AsArray();

    public static IReadOnlyList<JsonObject> StarterItems { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "recipes"), "starter-*.recipe.json").Order(StringComparer.Ordinal)
            .SelectMany(file => Steps(Path.GetFileName(file)))
            .SelectMany(step => step!["data"]!.AsArray())
            .OfType<JsonObject>()];

    public static IEnumerable<JsonObject> Items(string contentType, string culture) =>
        StarterItems.Where(item => item["ContentType"]!.ToString() == contentType && CultureOf(item) == culture);

    public static string CultureOf(JsonNode item) => item["LocalizationPart"]!["Culture"]!.ToString();

    public static IEnumerable<JsonObject> Children(JsonObject item, string bag) =>
        item[bag]?["ContentItems"]?.AsArray().OfType<JsonObject>() ?? [];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Portal.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Portal.sln.");
    }
}
