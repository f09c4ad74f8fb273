using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content.Definitions;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>The definitions of all types and parts, as a snapshot that is exchanged when the change log says that they changed.</summary>
public sealed class DefinitionStore(IDbContextFactory<PortalContext> contexts) : IDisposable
{
    public const string TypePrefix = "type:";
    public const string PartPrefix = "part:";

    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Snapshot? snapshot;

    /// <summary>The snapshot of now; the first call reads the database. Pages take it once and keep it for the whole request.</summary>
    public async ValueTask<ContentDefinitions> GetAsync(CancellationToken cancellationToken = default) =>
        snapshot is { } known ? known.Definitions : await RefreshAsync(cancellationToken);

    /// <summary>Reads the definitions again if they have changed since the snapshot was taken.</summary>
    public async Task<ContentDefinitions> RefreshAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await GetAsync(db, cancellationToken);
    }

    /// <summary>The committed definitions as of a context's transaction, which must not have changed definitions itself: the result is kept for all.</summary>
    public async Task<ContentDefinitions> GetAsync(PortalContext db, CancellationToken cancellationToken = default)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            var changed = await LastChangeAsync(db, cancellationToken);
            if (snapshot is not { } known || known.Sequence < changed)
            {
                snapshot = known = new Snapshot(changed, await ReadAsync(db, cancellationToken));
            }

            return known.Definitions;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>The definitions that a context sees, uncommitted ones of its own transaction included; nothing is kept.</summary>
    public static async Task<ContentDefinitions> ReadAsync(PortalContext db, CancellationToken cancellationToken = default)
    {
        var documents = await db.Documents.AsNoTracking()
            .Where(document => document.Name.StartsWith(TypePrefix) || document.Name.StartsWith(PartPrefix))
            .ToListAsync(cancellationToken);
        var types = documents.Where(document => document.Name.StartsWith(TypePrefix, StringComparison.Ordinal)).Select(document => DefinitionRecords.ReadType(Record(document)));
        var parts = documents.Where(document => document.Name.StartsWith(PartPrefix, StringComparison.Ordinal)).Select(document => DefinitionRecords.ReadPart(Record(document)));
        return new ContentDefinitions(
            types.ToImmutableSortedDictionary(type => type.Name, type => type, StringComparer.OrdinalIgnoreCase),
            parts.ToImmutableSortedDictionary(part => part.Name, part => part, StringComparer.OrdinalIgnoreCase));
    }

    public void Dispose() => loading.Dispose();

    private static async Task<long> LastChangeAsync(PortalContext db, CancellationToken cancellationToken) =>
        await db.ChangeLog.Where(line => line.Kind == ChangeKind.DefinitionsChanged).MaxAsync(line => (long?)line.Sequence, cancellationToken) ?? 0;

    private static JsonObject Record(SiteDocument document) => JsonNode.Parse(document.Json)!.AsObject(); // only recipes write it, as objects

    private sealed record Snapshot(long Sequence, ContentDefinitions Definitions);
}
