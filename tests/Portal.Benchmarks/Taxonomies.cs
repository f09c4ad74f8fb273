using System.Text.Json;

namespace Portal.Benchmarks;

/// <summary>The term ids of the site's own taxonomies, read from its recipe.</summary>
public sealed class Taxonomies
{
    private readonly Dictionary<string, (string Id, string[] Terms)> byAlias;

    private Taxonomies(Dictionary<string, (string Id, string[] Terms)> byAlias) => this.byAlias = byAlias;

    public static Taxonomies Load(string repository)
    {
        using var recipe = JsonDocument.Parse(File.ReadAllText(Path.Combine(repository, "recipes", "taxonomies.recipe.json")));
        var items = recipe.RootElement.GetProperty("steps").EnumerateArray()
            .Where(step => step.GetProperty("name").GetString() == "content").SelectMany(step => step.GetProperty("data").EnumerateArray());
        return new Taxonomies(items.ToDictionary(
            item => item.GetProperty("AliasPart").GetProperty("Alias").GetString() ?? "",
            item => (item.GetProperty("ContentItemId").GetString() ?? "", Terms(item.GetProperty("TaxonomyPart").GetProperty("Terms")).ToArray())));
    }

    public void WriteField(Utf8JsonWriter json, string field, string taxonomy, Random random, int count)
    {
        var (id, terms) = byAlias[taxonomy];
        json.WriteStartObject(field);
        json.WriteString("TaxonomyContentItemId", id);
        json.WriteStartArray("TermContentItemIds");
        foreach (var term in Enumerable.Range(0, count).Select(_ => terms[random.Next(terms.Length)]).Distinct())
        {
            json.WriteStringValue(term);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<string> Terms(JsonElement terms) => terms.ValueKind != JsonValueKind.Array ? [] : terms.EnumerateArray().SelectMany(term =>
        Terms(term.TryGetProperty("Terms", out var children) ? children : default).Prepend(term.GetProperty("ContentItemId").GetString() ?? ""));
}
