using System.Text.Json;
using System.Text.Json.Nodes;

namespace Portal.Content.Json;

/// <summary>A content item as Orchard Core's files hold it: root properties in a fixed order, then the parts by name.</summary>
public static class ContentItemJson
{
    private static readonly HashSet<string> RootNames = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.DisplayText), nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc),
        nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc), nameof(ContentItem.Owner), nameof(ContentItem.Author),
    };

    /// <summary>True for a root property's name in any case: no content type may be called so.</summary>
    public static bool IsRootName(string name) => RootNames.Contains(name);

    /// <summary>
    /// Reads leniently: root names in any case, missing or unreadable flags are false and times null, a missing ContentItemId is made.
    /// Objects and arrays at the root are kept verbatim as parts.
    /// </summary>
    /// <param name="dropped">Receives the names of unknown scalars at the root, which Orchard's format does not keep (<c>Id</c> is expected and not told).</param>
    /// <exception cref="JsonException">ContentType is missing.</exception>
    public static ContentItem Read(JsonObject source, ICollection<string>? dropped = null)
    {
        string? Text(string name) => LenientValue.Text(LenientValue.Property(source, name));
        bool Flag(string name) => LenientValue.Flag(LenientValue.Property(source, name)) ?? false;
        DateTimeOffset? Time(string name) => LenientValue.Time(LenientValue.Property(source, name));

        return new ContentItem
        {
            ContentItemId = Text(nameof(ContentItem.ContentItemId)) is { Length: > 0 } id ? id : ContentItemIds.New(),
            ContentItemVersionId = Text(nameof(ContentItem.ContentItemVersionId)) is { Length: > 0 } version ? version : null,
            ContentType = Text(nameof(ContentItem.ContentType)) ?? throw new JsonException("ContentType is missing."),
            DisplayText = Text(nameof(ContentItem.DisplayText)) ?? "",
            Latest = Flag(nameof(ContentItem.Latest)),
            Published = Flag(nameof(ContentItem.Published)),
            ModifiedUtc = Time(nameof(ContentItem.ModifiedUtc)),
            PublishedUtc = Time(nameof(ContentItem.PublishedUtc)),
            CreatedUtc = Time(nameof(ContentItem.CreatedUtc)),
            Owner = Text(nameof(ContentItem.Owner)) ?? "",
            Author = Text(nameof(ContentItem.Author)) ?? "",
            Content = Parts(source, dropped),
        };
    }

    /// <inheritdoc cref="Read(JsonObject, ICollection{string}?)"/>
    public static ContentItem Read(string json, ICollection<string>? dropped = null) => Read(PortalJson.ParseObject(json), dropped);

    /// <summary>The canonical form: root order, nulls included, times as Orchard writes them. The result shares nothing with the item.</summary>
    public static JsonObject Write(ContentItem item)
    {
        var root = new JsonObject
        {
            [nameof(item.ContentItemId)] = item.ContentItemId,
            [nameof(item.ContentItemVersionId)] = item.ContentItemVersionId,
            [nameof(item.ContentType)] = item.ContentType,
            [nameof(item.DisplayText)] = item.DisplayText,
            [nameof(item.Latest)] = item.Latest,
            [nameof(item.Published)] = item.Published,
            [nameof(item.ModifiedUtc)] = Time(item.ModifiedUtc),
            [nameof(item.PublishedUtc)] = Time(item.PublishedUtc),
            [nameof(item.CreatedUtc)] = Time(item.CreatedUtc),
            [nameof(item.Owner)] = item.Owner,
            [nameof(item.Author)] = item.Author,
        };
        foreach (var (name, part) in item.Content)
        {
            root[name] = part?.DeepClone();
        }

        return root;
    }

    private static JsonObject Parts(JsonObject source, ICollection<string>? dropped)
    {
        var parts = new JsonObject();
        foreach (var (name, value) in source)
        {
            if (value is JsonObject or JsonArray)
            {
                parts[name] = value.DeepClone();
            }
            else if (value is not null && !RootNames.Contains(name) && name != "Id")
            {
                dropped?.Add(name);
            }
        }

        return parts;
    }

    private static JsonNode? Time(DateTimeOffset? time) => time is { } value ? LenientValue.WriteItemTime(value) : null;
}
