using Portal.Features.Practices;

namespace Portal.Features.Laws;

/// <summary>All legal instruments, by country in the order of the countries taxonomy. View: <c>Laws/List</c>.</summary>
public sealed record LawList(IReadOnlyList<LawGroup> Groups);

public sealed record LawGroup(CountryLabel Country, IReadOnlyList<Countries.LawLine> Laws);
