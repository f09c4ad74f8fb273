namespace Portal.Starter.Facts;

/// <summary>Where a statement comes from. A source without an address is named by title, publisher and year.</summary>
public sealed record SourceFact(string Title, string? Address, int? Year, string Kind)
{
    /// <summary>What makes two mentions the same source.</summary>
    public string Key => $"{Address}|{Title}";
}
