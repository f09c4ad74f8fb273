namespace Portal.Starter.Facts;

/// <summary>A legal instrument. <paramref name="Date"/> may be a year, a month or carry a remark after the date.</summary>
public sealed record LawFact(string Id, string Country, string? Number, string? Date, SourceFact Source);
