using System.Text.Json;

namespace Portal.Starter.Facts;

/// <summary>One taxonomy: the type of its terms and their tree, a term's key to its children.</summary>
public sealed record TaxonomyTree(string Type, string Title, JsonElement Terms)
{
    public IEnumerable<string> Keys() => KeysOf(Terms);

    private static IEnumerable<string> KeysOf(JsonElement terms) =>
        terms.EnumerateObject().SelectMany(term => KeysOf(term.Value).Prepend(term.Name));
}
