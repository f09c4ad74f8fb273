namespace Portal.Features.Backup;

/// <summary>What came of a backup or a restore.</summary>
public abstract record BackupOutcome
{
    /// <param name="Bytes">Size of the backup file.</param>
    public sealed record Done(string File, int Files, long Bytes) : BackupOutcome;

    /// <param name="Reason">A full English sentence for the operator: what stands in the way and what to do.</param>
    public sealed record Refused(string Reason) : BackupOutcome;
}
