using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>What an address leads to, for a certain reader.</summary>
public abstract record Route
{
    private Route()
    {
    }

    /// <summary>The published version that lives there.</summary>
    public sealed record Here(ContentItemVersion Row) : Route;

    /// <summary>The item has moved: its present path, without a leading slash.</summary>
    public sealed record Moved(string Path) : Route;

    /// <summary>Nothing that this reader may see.</summary>
    public sealed record Nowhere : Route;
}

/// <summary>Finds the item behind a path, under the gate; paths that an item once had lead to where it is now.</summary>
public static class RouteLookup
{
    /// <param name="db">Read without tracking.</param>
    /// <param name="path">The whole path with culture, in any case, with or without slashes around it.</param>
    /// <param name="reader">For whom.</param>
    public static async Task<Route> FindRouteAsync(this PortalContext db, string path, Reader reader, CancellationToken cancellationToken = default)
    {
        if (AutoroutePart.Normalize(path) is not { } wanted)
        {
            return new Route.Nowhere();
        }

        var visible = db.ContentItems.AsNoTracking().VisibleTo(reader);
        if (await visible.SingleOrDefaultAsync(row => row.Path == wanted, cancellationToken) is { } here)
        {
            return new Route.Here(here);
        }

        // Only a version that was public once leads on; the path of a draft that nobody saw tells nobody anything.
        var formerOwner = await db.ContentItems
            .Where(row => row.Path == wanted && !row.Published
                && db.Audit.Any(entry => entry.ContentItemId == row.ContentItemId && entry.ContentItemVersionId == row.ContentItemVersionId && entry.Name == "Published"))
            .OrderByDescending(row => row.PublishedUtc)
            .Select(row => row.ContentItemId)
            .FirstOrDefaultAsync(cancellationToken);
        var moved = formerOwner is null
            ? null
            : await visible.Where(row => row.ContentItemId == formerOwner && row.Path != null).Select(row => row.Path).SingleOrDefaultAsync(cancellationToken);
        return moved is null ? new Route.Nowhere() : new Route.Moved(moved);
    }
}
