namespace Portal.Starter.Facts;

/// <summary>A body, a service or a public line.</summary>
public sealed record InstitutionFact(
    string Id, string Country, string Type, string? NameLocal, string NamesConfidence, string? PublicNumber, SourceFact Source);
