using System.Text.Json.Nodes;

namespace Portal.Content.Definitions;

/// <summary>Settings of types, parts and fields: objects by class name, of which only some are known here.</summary>
public static class SettingsBag
{
    /// <summary>
    /// A new bag with <paramref name="incoming"/> laid over <paramref name="existing"/> as Orchard Core merges: objects deeply,
    /// arrays united without repeating a value, everything else (null too) replaced. Neither argument is changed.
    /// </summary>
    public static JsonObject Merge(JsonObject existing, JsonObject incoming)
    {
        var merged = existing.DeepClone().AsObject();
        foreach (var (name, value) in incoming)
        {
            merged[name] = (merged[name], value) switch
            {
                (JsonObject before, JsonObject after) => Merge(before, after),
                (JsonArray before, JsonArray after) => Unite(before, after),
                _ => value?.DeepClone(),
            };
        }

        return merged;
    }

    private static JsonArray Unite(JsonArray existing, JsonArray incoming)
    {
        var united = existing.DeepClone().AsArray();
        foreach (var value in incoming)
        {
            if (!united.Any(known => JsonNode.DeepEquals(known, value)))
            {
                united.Add(value?.DeepClone());
            }
        }

        return united;
    }
}
