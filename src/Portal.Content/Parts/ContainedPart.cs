using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>The list that an item belongs to: <c>{"ListContentItemId":"4lst…","ListContentType":"Series","Order":0}</c>.</summary>
public sealed class ContainedPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("ListContentItemId", JsonKind.Text), ("ListContentType", JsonKind.Text), ("Order", JsonKind.Number));

    public override PartScope Scope => PartScope.Item;

    /// <summary>Null when the item belongs to no list.</summary>
    public static string? ContainerOf(ContentItem item) =>
        LenientValue.Text(item.Part(nameof(ContainedPart))?["ListContentItemId"]) is { Length: > 0 } container ? container : null;
}
