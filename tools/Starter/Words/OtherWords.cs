namespace Portal.Starter.Words;

public sealed record InstitutionWords(string Name, string Role);

public sealed record LawWords(string Title, string? Articles, string? RelatedActs, string? Note);

public sealed record CountryWords(string Title, string Introduction);

/// <param name="Labels">By the indicator's English name in the facts.</param>
/// <param name="Notes">By the figure's id; a figure without an entry has no note.</param>
public sealed record IndicatorWords(Dictionary<string, string> Labels, Dictionary<string, string> Notes);
