namespace Portal.Storage;

/// <summary>Who did what to which item, when and why; written in the same transaction as the act.</summary>
public sealed class AuditEntry
{
    public long Sequence { get; set; }
    public DateTimeOffset AtUtc { get; set; }
    public required string UserId { get; set; }
    public required string UserName { get; set; }

    /// <summary>Orchard's event names: Created, Saved, Published, Unpublished, Removed, Restored, Cloned, DraftDiscarded, RecipeApplied.</summary>
    public required string Name { get; set; }

    public string ContentItemId { get; set; } = "";
    public string ContentItemVersionId { get; set; } = "";
    public string? Comment { get; set; }
}
