using Portal.Content.Definitions;
using Portal.Content.Overlays;
using Portal.Features.Taxonomies;
using Portal.Search;
using Portal.Storage;

namespace Portal.Features.Indexing;

/// <summary>Makes the index's document of a published version: its words, its source's facts, its own address and sharing.</summary>
public sealed class IndexDocumentBuilder(ContentDefinitions definitions, Terms terms)
{
    private readonly Overlay overlay = new(definitions);
    private readonly IndexFacets facets = new(definitions, terms);

    /// <summary>Null for what has no address: it has no page that could be found.</summary>
    /// <param name="source">The published source of a translation; null when <paramref name="row"/> is one itself, or its source is not published.</param>
    public IndexDocument? Build(ContentItemVersion row, ContentItemVersion? source)
    {
        if (row.Path is null)
        {
            return null;
        }

        var item = source is null || row.IsSource ? overlay.Of(row.ToItem()) : overlay.Of(source.ToItem(), row.ToItem());
        var values = facets.Of(item, out var carried);
        var texts = new IndexTexts(definitions);
        texts.AddItem(item);
        foreach (var term in carried)
        {
            texts.AddToBody(term.Label(row.Culture ?? ""));
        }

        return new IndexDocument
        {
            ContentItemId = row.ContentItemId,
            LocalizationSet = row.LocalizationSet ?? row.ContentItemId,
            ContentType = row.ContentType,
            Culture = row.Culture ?? "",
            Title = item.Item.DisplayText,
            Url = "/" + row.Path,
            OtherTitles = texts.Titles,
            Summary = texts.Summary,
            Body = texts.Body,
            PublishedUtc = row.PublishedUtc ?? DateTimeOffset.UnixEpoch,
            Facets = values,
            SharingLevel = (int)row.SharingLevel,
            SharingAudience = row.SharingAudience.Split('|', StringSplitOptions.RemoveEmptyEntries),
        };
    }
}
