using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Storage;

namespace Portal.Features.Taxonomies;

/// <summary>
/// The published taxonomies, read once and kept until <see cref="Drop"/>: whoever follows the change log drops them when a Taxonomy item
/// changes. Terms are public by nature (labels of facets), so no reader is asked for.
/// </summary>
public sealed class TermLookup
{
    public const string ContentType = "Taxonomy";

    private readonly IDbContextFactory<PortalContext> contexts;
    private Lazy<Task<Terms>> terms;

    public TermLookup(IDbContextFactory<PortalContext> contexts)
    {
        this.contexts = contexts;
        terms = new(ReadAsync);
    }

    /// <summary>One snapshot: use it for a whole page or batch.</summary>
    public async ValueTask<Terms> GetAsync(CancellationToken cancellationToken = default)
    {
        var reading = Volatile.Read(ref terms);
        if (reading is { IsValueCreated: true, Value.IsFaulted: true })
        {
            Interlocked.CompareExchange(ref terms, new(ReadAsync), reading);
            reading = Volatile.Read(ref terms);
        }

        return await reading.Value.WaitAsync(cancellationToken);
    }

    /// <summary>The next caller reads anew; a reading that is under way does not survive the drop.</summary>
    public void Drop() => Volatile.Write(ref terms, new(ReadAsync));

    private async Task<Terms> ReadAsync()
    {
        await using var context = await contexts.CreateDbContextAsync();
        var rows = await context.ContentItems.AsNoTracking()
            .Where(item => item.Published && item.ContentType == ContentType)
            .OrderBy(item => item.Id)
            .Select(item => new { item.ContentItemId, item.Alias, item.Content })
            .ToListAsync();
        return new Terms([.. rows.SelectMany(row =>
            TaxonomyReading.Read(JsonNode.Parse(row.Content)!.AsObject(), row.Alias ?? row.ContentItemId))]); // a stored item is a JSON object
    }
}
