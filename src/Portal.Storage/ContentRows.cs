using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Json;
using Portal.Content.Parts;

namespace Portal.Storage;

/// <summary>Between rows and content items. The columns repeat what the parts say; nobody sets them any other way.</summary>
public static class ContentRows
{
    public static ContentItem ToItem(this ContentItemVersion row) => new()
    {
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        ContentType = row.ContentType,
        DisplayText = row.DisplayText,
        Latest = row.Latest,
        Published = row.Published,
        ModifiedUtc = row.ModifiedUtc,
        PublishedUtc = row.PublishedUtc,
        CreatedUtc = row.CreatedUtc,
        Owner = row.Owner,
        Author = row.Author,
        Content = (JsonObject)JsonNode.Parse(row.Content)!, // only Fill writes the column
    };

    /// <summary>A row that holds the item as it is; its version id must be known.</summary>
    public static ContentItemVersion ToRow(this ContentItem item)
    {
        var row = new ContentItemVersion
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId ?? throw new InvalidOperationException("A version is stored under its id."),
            ContentType = item.ContentType,
        };
        row.Fill(item);
        return row;
    }

    /// <summary>Writes everything but the identity from the item into the row.</summary>
    public static void Fill(this ContentItemVersion row, ContentItem item)
    {
        row.DisplayText = item.DisplayText;
        row.Latest = item.Latest;
        row.Published = item.Published;
        row.CreatedUtc = item.CreatedUtc;
        row.ModifiedUtc = item.ModifiedUtc;
        row.PublishedUtc = item.PublishedUtc;
        row.Owner = item.Owner;
        row.Author = item.Author;
        row.Content = item.Content.ToJsonString(PortalJson.Compact);
        FillFromParts(row, item);
    }

    /// <summary>Countries or user ids as <c>|KZ|KG|</c>, so that a query finds one by its bars.</summary>
    public static string Column(IReadOnlyCollection<string> audience) => audience.Count == 0 ? "" : $"|{string.Join('|', audience)}|";

    private static void FillFromParts(ContentItemVersion row, ContentItem item)
    {
        var sharing = Sharing.Of(item);
        row.Culture = LocalizationPart.CultureOf(item);
        row.LocalizationSet = LocalizationPart.SetOf(item);
        row.IsSource = !TranslationPart.IsOn(item);
        row.SourceVersionId = TranslationPart.SourceVersionOf(item);
        row.Path = AutoroutePart.Of(item);
        row.Alias = AliasPart.Of(item);
        row.ScheduledPublishUtc = PublishLaterPart.Of(item);
        row.ScheduledArchiveUtc = ArchiveLaterPart.Of(item);
        row.ListContentItemId = ContainedPart.ContainerOf(item);
        row.SharingLevel = sharing.Level;
        row.SharingAudience = Column(sharing.Audience);
    }
}
