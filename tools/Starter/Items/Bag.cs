using System.Text.Json.Nodes;

namespace Portal.Starter.Items;

/// <summary>A BagPart's value and its contained items.</summary>
public static class Bag
{
    public static JsonObject Of(IEnumerable<JsonObject> children) => new() { ["ContentItems"] = new JsonArray([.. children]) };

    public static JsonObject Child(string id, string type, JsonObject part) =>
        new() { ["ContentItemId"] = id, ["ContentType"] = type, [type] = part };
}
