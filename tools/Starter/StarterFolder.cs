using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Starter;

/// <summary>The folder starter/ and how its files are read; every complaint names the file.</summary>
public sealed class StarterFolder(string root)
{
    public static JsonSerializerOptions CamelCase { get; } = new(JsonSerializerDefaults.Web);

    public static JsonSerializerOptions SnakeCase { get; } = new(CamelCase) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>For words: every key present, none unknown, null only where null may be.</summary>
    public static JsonSerializerOptions Strict { get; } = new(CamelCase)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public bool Has(string file) => File.Exists(Path.Combine(root, file));

    public IEnumerable<string> Names(string folder, string extension)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path)
            ? Directory.GetFiles(path, "*" + extension).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
            : [];
    }

    public IEnumerable<string> Cultures() =>
        Directory.GetDirectories(Path.Combine(root, "words")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public string Text(string file) => File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n");

    public T Json<T>(string file, JsonSerializerOptions? options = null)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Text(file), options ?? CamelCase) ?? throw new StarterException(file, "$", "is null");
        }
        catch (JsonException problem)
        {
            throw new StarterException(file, problem.Path ?? "$", problem.Message);
        }
    }
}
