namespace Portal.Starter.Facts;

/// <summary>starter/facts-links.json: what an editor decided about the facts, such as topics and the bodies that names mean.</summary>
public sealed record FactLinks(
    Dictionary<string, PracticeLinks> Practices,
    Dictionary<string, string> InstitutionKinds,
    Dictionary<string, string?> Periods,
    string[] NotPublishers,
    string[] LawTexts,
    Dictionary<string, ArticleLinks> Articles,
    string[] Pages);

/// <summary>An editor's decisions about one practice. <paramref name="Qualifiers"/> go by the place of the result, from 0.</summary>
public sealed record PracticeLinks(
    string Status,
    string[] Topics,
    string[] Audiences,
    string[]? Countries,
    string[]? LeadInstitutions,
    string[]? AdaptedFrom,
    Dictionary<string, string>? Qualifiers);

/// <summary>news or guidance.</summary>
public sealed record ArticleLinks(string Kind);
