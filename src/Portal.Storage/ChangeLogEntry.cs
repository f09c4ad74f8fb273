namespace Portal.Storage;

public enum ChangeKind
{
    Published = 0,
    Unpublished = 1,
    Removed = 2,
    DraftSaved = 3,
    DefinitionsChanged = 4,
    SettingsChanged = 5,
}

/// <summary>A line of the one ordered change log, written in the transaction that it tells of. Sequence order is commit order.</summary>
public sealed class ChangeLogEntry
{
    public long Sequence { get; set; }
    public ChangeKind Kind { get; set; }

    /// <summary>Empty for changes of definitions and settings.</summary>
    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";
    public string ContentType { get; set; } = "";
    public string? Culture { get; set; }
    public string? LocalizationSet { get; set; }

    /// <summary>The live path before this change (or now), so that a cache can drop it.</summary>
    public string? Path { get; set; }

    public DateTimeOffset AtUtc { get; set; }
}
