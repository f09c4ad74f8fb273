using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Features.Practices;
using Portal.Features.Reading;
using Portal.Features.Searching;

namespace Portal.Web.Api;

/// <summary><c>GET /api/v1/practices</c>.</summary>
public static class PracticesEndpoint
{
    private static readonly string[] Filters = [Facets.Country, Facets.Topic, Facets.Audience, Facets.Stage];

    public static void MapPractices(this IEndpointRouteBuilder api) => api.MapGet("/practices", ListAsync)
        .WithName("Practices")
        .WithSummary("Published practices, newest first, each once, in the asked language if it has it.")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<PracticesAnswer>, ProblemHttpResult>> ListAsync(
        HttpContext context, ApiParameters parameters, ReaderSearch search, ShownItems items,
        string? culture, string[]? country, string[]? topic, string[]? audience, string[]? stage, string? page, string? size)
    {
        await parameters.LoadAsync(context.RequestAborted);
        var visit = parameters.VisitOf(culture, context);
        var filters = parameters.FiltersOf(context.Request.Query, Filters);
        var (number, length) = (parameters.PageOf(page), parameters.SizeOf(size));
        if (parameters.Problem is { } problem)
        {
            return problem;
        }

        var results = search.List(PracticeItemPage.Type, filters, visit, number, length);
        var shown = await items.OfSetsAsync([.. results.Hits.Select(hit => hit.LocalizationSet)], visit, context.RequestAborted);
        return TypedResults.Ok(new PracticesAnswer(results.Total, number, length, [.. shown.Select(item => Line(item, parameters, visit.Culture))]));
    }

    private static PracticeAnswer Line(ShownItem item, ApiParameters parameters, string culture)
    {
        var practice = item.Part(PracticeItemPage.Type);
        IReadOnlyList<string> Aliases(string field) => [.. practice.Picked(field).Select(id => parameters.Terms.ById(id)?.Alias).OfType<string>()];
        return new PracticeAnswer(
            item.Shown.ContentItemId, item.SetId, item.Culture, item.Title.Text, practice.Text("Summary")?.Text, item.UrlFor(culture),
            Aliases("Countries"), Aliases("Topics"), Aliases("EvidenceStage") is [var stage, ..] ? stage : null, practice.Whole("StartYear"), practice.Whole("EndYear"),
            item.Standing.MachineMade, item.Shown.PublishedUtc);
    }
}

public sealed record PracticesAnswer(int Total, int Page, int Size, IReadOnlyList<PracticeAnswer> Practices);

/// <param name="Culture">The language that the item is really in.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes.</param>
/// <param name="MachineMade">True for a translation that no person has confirmed.</param>
public sealed record PracticeAnswer(
    string ContentItemId, string LocalizationSet, string Culture, string Title, string? Summary, string Url, IReadOnlyList<string> Countries,
    IReadOnlyList<string> Topics, string? EvidenceStage, int? StartYear, int? EndYear, bool MachineMade, DateTimeOffset? PublishedUtc);
