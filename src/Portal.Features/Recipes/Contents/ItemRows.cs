using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Json;
using Portal.Content.Parts;
using Portal.Features.Recipes;
using Portal.Storage;

namespace Portal.Features.Recipes.Contents;

/// <summary>Content items as rows: identity in columns, parts as JSON.</summary>
internal static class ItemRows
{
    public static ContentItem ReadItem(ContentItemVersion row) => new()
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
        Content = RecipeJson.Read(row.Content) as JsonObject ?? [],
    };

    public static ContentItemVersion Write(ContentItem item)
    {
        var row = new ContentItemVersion
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId ?? ContentItemIds.New(),
            ContentType = item.ContentType,
        };
        Write(item, row);
        return row;
    }

    public static void Write(ContentItem item, ContentItemVersion row)
    {
        var sharing = Sharing.Of(item);
        row.Culture = LocalizationPart.CultureOf(item);
        row.LocalizationSet = LocalizationPart.SetOf(item);
        row.IsSource = !TranslationPart.IsOn(item);
        row.SourceVersionId = TranslationPart.SourceVersionOf(item);
        row.Path = AutoroutePart.Of(item);
        row.Alias = AliasPart.Of(item);
        row.DisplayText = item.DisplayText;
        row.Latest = item.Latest;
        row.Published = item.Published;
        row.CreatedUtc = item.CreatedUtc;
        row.ModifiedUtc = item.ModifiedUtc;
        row.PublishedUtc = item.PublishedUtc;
        row.ScheduledPublishUtc = PublishLaterPart.Of(item);
        row.ScheduledArchiveUtc = ArchiveLaterPart.Of(item);
        row.Owner = item.Owner;
        row.Author = item.Author;
        row.ListContentItemId = LenientValue.Text(item.Part(nameof(ContainedPart))?["ListContentItemId"]);
        row.SharingLevel = sharing.Level;
        row.SharingAudience = sharing.Audience.IsEmpty ? "" : $"|{string.Join('|', sharing.Audience)}|";
        row.Content = RecipeJson.Write(item.Content);
    }
}
