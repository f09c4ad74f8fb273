using System.Text.Json.Nodes;

namespace Portal.Starter.Items;

/// <summary>
/// The items that the last run wrote. They tell from which version a translation was made: when the English words changed and the
/// translation did not, it keeps pointing to the former version, and readers see that it has fallen behind.
/// </summary>
public sealed class EarlierRecipes
{
    private readonly Dictionary<string, JsonObject> _items = [];

    public static EarlierRecipes Read(string folder)
    {
        var earlier = new EarlierRecipes();
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "starter-*.recipe.json") : [])
        {
            foreach (var item in JsonNode.Parse(File.ReadAllText(file))?["steps"]?[0]?["data"]?.AsArray().OfType<JsonObject>() ?? [])
            {
                earlier._items[item["ContentItemId"]!.ToString()] = item; // this program wrote it
            }
        }

        return earlier;
    }

    /// <summary>The source version that the words of a translation were made from.</summary>
    public string TranslatedFrom(SourceItem source, string itemId, JsonObject words)
    {
        if (!_items.TryGetValue(itemId, out var item) || !_items.TryGetValue(source.ItemId, out var formerSource) || !Holds(item, words))
        {
            return source.VersionId;
        }

        var madeFrom = item["TranslationPart"]?["SourceContentItemVersionId"]?.ToString() ?? source.VersionId;
        var wasCurrent = madeFrom == formerSource["ContentItemVersionId"]?.ToString();
        return wasCurrent && Holds(formerSource, source.Words) ? source.VersionId : madeFrom;
    }

    /// <summary>Whether the item has all these words; a bag's children are matched by their id.</summary>
    private static bool Holds(JsonNode? item, JsonNode? words) => words switch
    {
        JsonObject named => named.All(pair => Holds(item?[pair.Key], pair.Value)),
        JsonArray list when list.Any(entry => entry is JsonObject) =>
            item is JsonArray own && list.All(entry => own.Any(candidate => Same(candidate, entry) && Holds(candidate, entry))),
        _ => JsonNode.DeepEquals(item, words),
    };

    private static bool Same(JsonNode? one, JsonNode? other) => one?["ContentItemId"]?.ToString() == other?["ContentItemId"]?.ToString();
}
