using Microsoft.EntityFrameworkCore;
using Portal.Content.Parts;
using Portal.Features.Caching;
using Portal.Features.Contents;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>From an address to a thing, under the gate.</summary>
public sealed class ItemLookup(PortalContext context, PageDependencies dependencies)
{
    /// <summary>What lives at a path, or where it moved to; null when the reader may see nothing there. One query, three for a path that is no longer live.</summary>
    /// <param name="path">Culture included, in any case.</param>
    public async Task<FoundItem?> AtPathAsync(string path, Visit visit, CancellationToken cancellationToken)
    {
        dependencies.DependsOnPath(AutoroutePart.Normalize(path) ?? path);
        return await context.FindRouteAsync(path, visit.Reader, cancellationToken) switch
        {
            Route.Here here => new FoundItem(here.Row.LocalizationSet ?? here.Row.ContentItemId, here.Row.Culture, here.Row.Path),
            Route.Moved moved => new FoundItem("", null, moved.Path),
            _ => null,
        };
    }

    /// <summary>The set of an item id.</summary>
    public Task<FoundItem?> ByIdAsync(string id, Visit visit, CancellationToken cancellationToken) =>
        context.ContentItems.AsNoTracking().VisibleTo(visit.Reader).Where(item => item.ContentItemId == id)
            .Select(item => new FoundItem(item.LocalizationSet ?? item.ContentItemId, item.Culture, item.Path))
            .FirstOrDefaultAsync(cancellationToken);
}

/// <param name="Path">The present path; differs from the one asked for when the item moved, and then it is all that is known.</param>
public sealed record FoundItem(string SetId, string? Culture, string? Path);
