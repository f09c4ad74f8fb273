using System.Text.Json.Nodes;
using Portal.Content;

namespace Portal.Features.Contents;

internal static class ItemCopies
{
    /// <summary>A copy that shares nothing with the original.</summary>
    /// <param name="item">The original.</param>
    /// <param name="newId">The id of another item that starts as this one; null keeps the identity.</param>
    public static ContentItem Copy(this ContentItem item, string? newId = null) => new()
    {
        ContentItemId = newId ?? item.ContentItemId,
        ContentItemVersionId = newId is null ? item.ContentItemVersionId : null,
        ContentType = item.ContentType,
        DisplayText = item.DisplayText,
        Latest = item.Latest,
        Published = item.Published,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        Content = (JsonObject)item.Content.DeepClone(),
    };
}
