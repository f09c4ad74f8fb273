namespace Portal.Storage;

/// <summary>Wakes this process's followers of the change log the moment a transaction commits; other nodes are noticed by asking again.</summary>
public sealed class ChangeLogSignal
{
    private TaskCompletionSource next = New();

    /// <summary>Take this before reading the log and await it after reading the last line: nothing committed between is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Raise() => Interlocked.Exchange(ref next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
