namespace Portal.Testing;

/// <summary>A clock that moves when told to. Timers made from it follow the real one.</summary>
public sealed class ManualClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    /// <summary>A Monday in spring.</summary>
    public ManualClock()
        : this(new DateTimeOffset(2026, 3, 2, 8, 15, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
