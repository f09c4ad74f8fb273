using Microsoft.EntityFrameworkCore;
using Portal.Features.Caching;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>From an address to a thing, under the gate: one query.</summary>
public sealed class ItemLookup(PortalContext context, PageDependencies dependencies)
{
    /// <summary>What lives at a path, or where it moved to; null when the reader may see nothing there.</summary>
    /// <param name="path">Without leading slash, culture included.</param>
    public async Task<FoundItem?> AtPathAsync(string path, Visit visit, CancellationToken cancellationToken)
    {
        dependencies.DependsOnPath(path);
        return await Seen(visit).Where(item => item.Path == path).Select(item => new FoundItem(item.LocalizationSet ?? item.ContentItemId, item.Culture, item.Path))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The set of an item id (or of a set id, which may stand in its place).</summary>
    public Task<FoundItem?> ByIdAsync(string id, Visit visit, CancellationToken cancellationToken) =>
        Seen(visit).Where(item => item.ContentItemId == id).Select(item => new FoundItem(item.LocalizationSet ?? item.ContentItemId, item.Culture, item.Path))
            .FirstOrDefaultAsync(cancellationToken);

    private IQueryable<ContentItemVersion> Seen(Visit visit) => context.ContentItems.AsNoTracking().VisibleTo(visit.Reader);
}

/// <param name="Path">The item's present path; differs from the one asked for when it moved.</param>
public sealed record FoundItem(string SetId, string? Culture, string? Path);
