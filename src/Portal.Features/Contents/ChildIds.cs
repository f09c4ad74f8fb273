using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Features.Contents;

/// <summary>Gives the children of bags the ids by which a translation finds them. An import is left as it is, so that a second one finds it equal.</summary>
internal static class ChildIds
{
    public static void Complete(JsonObject parts)
    {
        foreach (var child in parts.Select(part => part.Value).SelectMany(BagPart.Children))
        {
            if (LenientValue.Text(child[nameof(ContentItem.ContentItemId)]) is not { Length: > 0 })
            {
                child[nameof(ContentItem.ContentItemId)] = ContentItemIds.New();
            }

            Complete(child);
        }
    }
}
