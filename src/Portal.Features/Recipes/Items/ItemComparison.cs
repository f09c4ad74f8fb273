using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Json;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Recipes.Items;

/// <summary>Whether an import would change a stored version. Latest and Published are left out: an old file never undoes a newer state.</summary>
/// <param name="environment">Knows the run's time: where a recipe writes it, any stored time counts as the same.</param>
internal sealed class ItemComparison(RecipeEnvironment environment)
{
    private static readonly string[] Flags = [nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ContentItemVersionId)];

    public bool Changes(ContentItem stored, ContentItem imported)
    {
        var before = ContentItemJson.Write(stored);
        var after = ContentItemJson.Write(imported);
        foreach (var flag in Flags)
        {
            before.Remove(flag);
            after.Remove(flag);
        }

        return !Covers(before, after);
    }

    // Everything that the file says is stored already; what it does not say stays as it is.
    private bool Covers(JsonNode? stored, JsonNode? imported) => (stored, imported) switch
    {
        (JsonObject before, JsonObject after) => after.All(property =>
            property.Value is null ? true : before.ContainsKey(property.Key) && Covers(before[property.Key], property.Value)),
        (JsonArray before, JsonArray after) => before.Count == after.Count && before.Zip(after).All(pair => Same(pair.First, pair.Second)),
        _ => Same(stored, imported),
    };

    private bool Same(JsonNode? stored, JsonNode? imported) =>
        JsonNode.DeepEquals(stored, imported)
        || (LenientValue.Text(imported) is { } text && environment.IsOwnTime(text) && LenientValue.Time(stored) is not null);
}
