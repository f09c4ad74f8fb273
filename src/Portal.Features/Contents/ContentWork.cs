using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Definitions;
using Portal.Storage;

namespace Portal.Features.Contents;

/// <summary>
/// What the verbs of this folder work with: one actor, one moment, one context with an open write transaction. A verb flushes into the
/// transaction and never commits it, so that a recipe can do many acts in one.
/// </summary>
public sealed class ContentWork(PortalContext db, ContentDefinitions definitions, SiteCultures cultures, Actor actor, TimeProvider clock)
{
    private readonly HashSet<string> touchedSets = new(StringComparer.Ordinal);

    public PortalContext Db => db;

    public ContentDefinitions Definitions => definitions;

    public SiteCultures Cultures => cultures;

    public Actor Actor => actor;

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public LoadedRows Rows { get; } = new(db);

    /// <summary>Adds a new version; <see cref="FlushAsync"/> stores it.</summary>
    public ContentItemVersion Insert(ContentItem item)
    {
        var row = item.ToRow();
        db.ContentItems.Add(row);
        Rows.Add(row);
        Touch(row);
        return row;
    }

    /// <summary>Writes an item back into its row.</summary>
    public void Update(ContentItemVersion row, ContentItem item)
    {
        row.Fill(item);
        Rows.Add(row);
        Touch(row);
    }

    /// <summary>Remembers that the row's set has to be given one sharing again.</summary>
    public void Touch(ContentItemVersion row)
    {
        if (row.LocalizationSet is { } set)
        {
            touchedSets.Add(set);
        }
    }

    /// <summary>A line of the change log and one of the audit trail for the same act.</summary>
    public void Record(ChangeKind kind, string auditName, ContentItemVersion row, string? formerPath = null, string? comment = null)
    {
        AppendLine(kind, row, formerPath);
        RecordAudit(auditName, row, comment);
    }

    public void RecordAudit(string name, ContentItemVersion row, string? comment = null) => db.Audit.Add(new AuditEntry
    {
        AtUtc = Now,
        UserId = actor.UserId,
        UserName = actor.UserName,
        Name = name,
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        Comment = comment,
    });

    /// <summary>Sends everything to the database inside the transaction: rows that give up a flag first, because the unique indexes are watching.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        SharingAcrossSet.Apply(Rows, touchedSets, row => AppendLine(ChangeKind.Published, row, null));
        touchedSets.Clear();
        var changed = db.ChangeTracker.Entries<ContentItemVersion>().Where(entry => entry.State == EntityState.Modified).ToList();
        var notLatest = changed.Where(entry => entry.Property(row => row.Latest) is { OriginalValue: true, CurrentValue: false }).Select(entry => entry.Entity.Id).ToList();
        var notPublished = changed.Where(entry => entry.Property(row => row.Published) is { OriginalValue: true, CurrentValue: false }).Select(entry => entry.Entity.Id).ToList();
        if (notLatest.Count > 0)
        {
            await db.ContentItems.Where(row => notLatest.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(r => r.Latest, false), cancellationToken);
        }

        if (notPublished.Count > 0)
        {
            await db.ContentItems.Where(row => notPublished.Contains(row.Id)).ExecuteUpdateAsync(row => row.SetProperty(r => r.Published, false), cancellationToken);
        }

        await db.InsertManyAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private void AppendLine(ChangeKind kind, ContentItemVersion row, string? formerPath) => db.AppendChange(new ChangeLogEntry
    {
        Kind = kind,
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        ContentType = row.ContentType,
        Culture = row.Culture,
        LocalizationSet = row.LocalizationSet,
        Path = formerPath ?? row.Path,
        AtUtc = Now,
    });
}
