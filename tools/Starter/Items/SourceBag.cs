using System.Text.Json.Nodes;
using Portal.Starter.Facts;

namespace Portal.Starter.Items;

/// <summary>The sources of one item, each once; figures point to them by id.</summary>
public sealed class SourceBag(string kind, string id, FactLinks links)
{
    private readonly Dictionary<string, SourceFact> _sources = [];

    /// <summary>Takes a source in and gives its ContentItemId.</summary>
    public string Add(SourceFact source)
    {
        var child = Keys.Child(kind, id, $"source/{source.Key}");
        _sources.TryAdd(child, source);
        return child;
    }

    public JsonObject ToBag() => Bag.Of(_sources.Select(pair => Bag.Child(pair.Key, "Source", Fields.Part(
        ("Title", Fields.Text(pair.Value.Title)),
        ("Publisher", Fields.Text(Publisher(pair.Value.Title))),
        ("Year", Fields.Number(pair.Value.Year)),
        ("Address", Fields.Link(pair.Value.Address)),
        ("Kind", Fields.Text(pair.Value.Kind))))));

    /// <summary>Only what the title itself says: "Publisher: title".</summary>
    private string? Publisher(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && !links.NotPublishers.Contains(title[..colon]) ? title[..colon] : null;
    }
}
