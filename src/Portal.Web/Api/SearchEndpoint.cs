using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Features.Reading;
using Portal.Features.Searching;
using Portal.Search;

namespace Portal.Web.Api;

/// <summary><c>GET /api/v1/search</c>.</summary>
public static class SearchEndpoint
{
    private static readonly string[] Filters = [Facets.Type, Facets.Country, Facets.Topic];
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string[] Counted = [Facets.Type, Facets.Country, Facets.Topic, Facets.Culture];

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGet("/search", SearchAsync)
        .WithName("Search")
        .WithSummary("Full-text search over everything published that the caller may see.")
        .WithDescription("Hits of the asked language first. type, country and topic may be repeated; values of one are alternatives. A snippet is HTML-encoded text in which <mark> surrounds what matched.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<Results<Ok<SearchAnswer>, ProblemHttpResult>> SearchAsync(
        HttpContext context, ApiParameters parameters, ReaderSearch search, FacetLabels labels,
        string? q, string? culture, string[]? type, string[]? country, string[]? topic, string? page, string? size)
    {
        var started = Stopwatch.GetTimestamp();
        await parameters.LoadAsync(context.RequestAborted);
        var visit = parameters.VisitOf(culture, context);
        var filters = parameters.FiltersOf(context.Request.Query, Filters);
        var (number, length) = (parameters.PageOf(page), parameters.SizeOf(size));
        if (parameters.Problem is { } problem)
        {
            return problem;
        }

        var results = search.Find(q ?? "", filters, visit, number, length);
        var facets = Counted.ToDictionary(facet => facet, facet => FacetsOf(results, facet, value => labels.Of(facet, value, parameters.Terms, visit.Culture)));
        return TypedResults.Ok(new SearchAnswer(
            results.Total, [.. results.Hits.Select(Hit)], facets, Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 3)));
    }

    private static SearchAnswerHit Hit(SearchHit hit) => new(
        hit.ContentItemId, hit.LocalizationSet, hit.ContentType, hit.Culture, hit.Title, hit.Url, SnippetOf(hit.Snippet), Math.Round(hit.Score, 4));

    private static string SnippetOf(IReadOnlyList<SnippetPart> parts) => parts.Aggregate(new StringBuilder(), (text, part) =>
    {
        var encoded = Encoder.Encode(part.Text);
        return part.Match ? text.Append("<mark>").Append(encoded).Append("</mark>") : text.Append(encoded);
    }).ToString();

    private static IReadOnlyList<FacetAnswer> FacetsOf(SearchResults results, string facet, Func<string, string> labelOf) =>
        [.. (results.Facets.GetValueOrDefault(facet) ?? []).Select(count => new FacetAnswer(count.Value, labelOf(count.Value), count.Count))];
}

/// <param name="Facets">Counts by type, country, topic and culture.</param>
/// <param name="TookMs">Time inside the portal, in milliseconds.</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<SearchAnswerHit> Hits, IReadOnlyDictionary<string, IReadOnlyList<FacetAnswer>> Facets, double TookMs);

/// <param name="Url">Address on the portal, with leading slash.</param>
/// <param name="Snippet">HTML-encoded text; <c>&lt;mark&gt;</c> surrounds what matched.</param>
public sealed record SearchAnswerHit(
    string ContentItemId, string LocalizationSet, string ContentType, string Culture, string Title, string Url, string Snippet, double Score);

public sealed record FacetAnswer(string Value, string Label, int Count);
