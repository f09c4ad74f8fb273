namespace Portal.Features.Reading;

/// <summary>A filter group; its values are links that work without script.</summary>
/// <param name="Name">country, topic, audience, stage, culture, type: also the query parameter.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetLink> Values);

/// <param name="Url">The same list with this value added, or taken away when it is chosen.</param>
public sealed record FacetLink(string Value, string Label, int Count, bool Chosen, string Url);

/// <param name="PreviousUrl">Null on the first page.</param>
/// <param name="NextUrl">Null on the last page.</param>
public sealed record Pager(int Page, int Pages, string? PreviousUrl, string? NextUrl);
