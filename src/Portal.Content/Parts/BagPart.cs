using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>Items inside an item: <c>{"ContentItems":[{"ContentItemId":"4bag…","ContentType":"Step",…}]}</c>; may sit on a type several times under given names.</summary>
public sealed class BagPart : ContentPart
{
    public const string Items = "ContentItems";

    public override JsonShape Shape { get; } = new((Items, JsonKind.Any));

    /// <summary>The children in order; nothing for a part that is not a bag.</summary>
    public static IEnumerable<JsonObject> Children(JsonNode? part) =>
        (part as JsonObject)?[Items] is JsonArray items ? items.OfType<JsonObject>() : [];
}
