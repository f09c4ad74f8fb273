using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Json;
using Portal.Content.Overlays;
using Portal.Features.Caching;
using Portal.Features.Contents;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>Published items as programs read them: Orchard Core's JSON shape.</summary>
public sealed class PublishedItems(PortalContext context, DefinitionStore definitions, PageDependencies dependencies)
{
    /// <summary>
    /// The item whole, a translation with its source's facts; null when the reader may not see it. Owner and author are left empty: the
    /// people behind an item are nobody else's business.
    /// </summary>
    public async Task<JsonObject?> FindAsync(string contentItemId, Reader reader, CancellationToken cancellationToken)
    {
        var visible = context.ContentItems.AsNoTracking().VisibleTo(reader);
        if (await visible.FirstOrDefaultAsync(item => item.ContentItemId == contentItemId, cancellationToken) is not { } row)
        {
            return null;
        }

        dependencies.DependsOnSet(row.LocalizationSet ?? row.ContentItemId);
        var source = row.IsSource || row.LocalizationSet is null
            ? null
            : await visible.FirstOrDefaultAsync(item => item.LocalizationSet == row.LocalizationSet && item.IsSource, cancellationToken);
        var overlay = new Overlay(await definitions.GetAsync(cancellationToken));
        var whole = source is null ? overlay.Of(row.ToItem()) : overlay.Of(source.ToItem(), row.ToItem());
        (whole.Item.Owner, whole.Item.Author) = ("", "");
        return ContentItemJson.Write(whole.Item);
    }
}
