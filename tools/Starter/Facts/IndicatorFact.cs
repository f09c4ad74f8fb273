namespace Portal.Starter.Facts;

/// <summary>One public figure of a country.</summary>
public sealed record IndicatorFact(
    string Id,
    string Country,
    string Topic,
    string Indicator,
    string Period,
    decimal Value,
    string Unit,
    string Sex,
    string Region,
    SourceFact Source,
    string? Note)
{
    /// <summary>The qualifier that the note begins with; null when the figure is exact.</summary>
    public string? Qualifier => Note switch
    {
        null => null,
        _ when Note.StartsWith("About 30", StringComparison.Ordinal) => null, // speaks of another figure
        _ when Note.StartsWith("About", StringComparison.Ordinal) => "about",
        _ when Note.StartsWith("More than", StringComparison.Ordinal) || Note.StartsWith("Over ", StringComparison.Ordinal) => "more-than",
        _ => null,
    };
}
