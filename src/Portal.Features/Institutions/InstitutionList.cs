using Portal.Features.Practices;

namespace Portal.Features.Institutions;

/// <summary>All institutions, by country in the order of the countries taxonomy. View: <c>Institutions/List</c>.</summary>
public sealed record InstitutionList(IReadOnlyList<InstitutionGroup> Groups);

public sealed record InstitutionGroup(CountryLabel Country, IReadOnlyList<Countries.InstitutionLine> Institutions);
