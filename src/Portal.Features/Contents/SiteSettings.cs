using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Json;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>The site's settings as recipes set them (<c>settings:NAME</c>), exchanged when the change log says that they changed.</summary>
public sealed class SiteSettings(IDbContextFactory<PortalContext> contexts) : IDisposable
{
    public const string Prefix = "settings:";

    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Snapshot? snapshot;

    /// <summary>The site's languages; the first call reads the database.</summary>
    public async ValueTask<SiteCultures> CulturesAsync(CancellationToken cancellationToken = default) => (await GetAsync(cancellationToken)).Cultures;

    /// <summary>A settings value as the recipe had it; null when no recipe set it. Read only.</summary>
    public async ValueTask<JsonNode?> ValueAsync(string name, CancellationToken cancellationToken = default) =>
        (await GetAsync(cancellationToken)).Values.GetValueOrDefault(name);

    /// <summary>Reads the settings again if they have changed.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await CulturesAsync(db, cancellationToken);
    }

    /// <summary>The committed languages as of a context's transaction, which must not have changed settings itself.</summary>
    public async Task<SiteCultures> CulturesAsync(PortalContext db, CancellationToken cancellationToken = default)
    {
        await loading.WaitAsync(cancellationToken);
        try
        {
            var changed = await db.ChangeLog.Where(line => line.Kind == ChangeKind.SettingsChanged).MaxAsync(line => (long?)line.Sequence, cancellationToken) ?? 0;
            if (snapshot is not { } known || known.Sequence < changed)
            {
                var values = await ReadAsync(db, cancellationToken);
                snapshot = known = new Snapshot(changed, values, Cultures(values));
            }

            return known.Cultures;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>The settings that a context sees, uncommitted ones of its own transaction included; nothing is kept.</summary>
    public static async Task<ImmutableDictionary<string, JsonNode?>> ReadAsync(PortalContext db, CancellationToken cancellationToken = default)
    {
        var documents = await db.Documents.AsNoTracking().Where(document => document.Name.StartsWith(Prefix)).ToListAsync(cancellationToken);
        return documents.ToImmutableDictionary(document => document.Name[Prefix.Length..], document => JsonNode.Parse(document.Json), StringComparer.Ordinal);
    }

    /// <summary>The languages of <c>LocalizationSettings</c>; English alone when it is absent.</summary>
    public static SiteCultures Cultures(IReadOnlyDictionary<string, JsonNode?> settings)
    {
        var localization = settings.GetValueOrDefault("LocalizationSettings") as JsonObject;
        var supported = LenientValue.Texts(localization?["SupportedCultures"]).ToImmutableArray();
        var first = LenientValue.Text(localization?["DefaultCulture"]) ?? supported.FirstOrDefault() ?? "en";
        return new SiteCultures(first, supported.IsEmpty ? [first] : supported);
    }

    public void Dispose() => loading.Dispose();

    private async ValueTask<Snapshot> GetAsync(CancellationToken cancellationToken)
    {
        if (snapshot is null)
        {
            await RefreshAsync(cancellationToken);
        }

        return snapshot!; // the refresh has set it
    }

    private sealed record Snapshot(long Sequence, ImmutableDictionary<string, JsonNode?> Values, SiteCultures Cultures);
}
