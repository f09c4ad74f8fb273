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

    public JsonObject ToBag() => Bag.Of(_sources.Select(pair => Bag.Child(pair.Key, "Source", Part(pair.Value))));

    private JsonObject Part(SourceFact source)
    {
        var publisher = Publisher(source.Title);
        return Fields.Part(
            ("Title", Fields.Text(publisher is null ? source.Title : Capitalised(source.Title[(publisher.Length + 2)..]))),
            ("Publisher", Fields.Text(publisher)),
            ("Year", Fields.Number(source.Year)),
            ("Address", Fields.Link(source.Address)),
            ("Kind", Fields.Text(source.Kind)));
    }

    /// <summary>Only what the title itself says: "Publisher: title".</summary>
    private string? Publisher(string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && !links.NotPublishers.Contains(title[..colon]) ? title[..colon] : null;
    }

    private static string Capitalised(string title) => char.ToUpperInvariant(title[0]) + title[1..];
}
