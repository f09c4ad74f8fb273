using Portal.Features.Reading;

namespace Portal.Features.Practices;

/// <summary>The list of practices with its filters. View: <c>Practices/List</c>.</summary>
public sealed record PracticeList(
    int Total, IReadOnlyList<PracticeCard> Practices, IReadOnlyList<Facet> Facets, Pager Pager, string ClearUrl);
