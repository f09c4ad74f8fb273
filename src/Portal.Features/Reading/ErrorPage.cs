namespace Portal.Features.Reading;

/// <summary>A page that could not be shown, and where to go instead. Views: <c>Errors/NotFound</c> (404), <c>Errors/Broken</c> (everything else).</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Words">The words of the address, ready as a search query (may be empty).</param>
/// <param name="TraceId">What to tell the site's keepers; null for 404.</param>
public sealed record ErrorPage(int Status, string Words, string SearchUrl, IReadOnlyList<ItemLink> Suggestions, string? TraceId);
