using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Json;
using Portal.Features.Caching;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>Published items as programs read them: Orchard Core's JSON shape.</summary>
public sealed class PublishedItems(PortalContext context, PageDependencies dependencies)
{
    /// <summary>The item whole; null when the reader may not see it. Owner and author are left empty: the people behind an item are nobody else's business.</summary>
    public async Task<JsonObject?> FindAsync(string contentItemId, Reader reader, CancellationToken cancellationToken)
    {
        var row = await context.ContentItems.AsNoTracking().VisibleTo(reader).FirstOrDefaultAsync(item => item.ContentItemId == contentItemId, cancellationToken);
        if (row is null)
        {
            return null;
        }

        dependencies.DependsOnSet(row.LocalizationSet ?? row.ContentItemId);
        return ContentItemJson.Write(Item(row));
    }

    private static ContentItem Item(ContentItemVersion row) => new()
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
        Content = PortalJson.ParseObject(row.Content),
    };
}
