using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Features.Reading;
using Portal.Web.Controllers;

namespace Portal.Web.Api;

/// <summary><c>GET /api/v1/content/{contentItemId}</c>.</summary>
public static class ContentEndpoint
{
    public static void MapContent(this IEndpointRouteBuilder api) => api.MapGet("/content/{contentItemId}", GetAsync)
        .WithName("Content")
        .WithSummary("One published item in Orchard Core's JSON shape; a translation comes whole, with its source's facts.")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<JsonObject>, ProblemHttpResult>> GetAsync(string contentItemId, HttpContext context, PublishedItems items)
    {
        var item = await items.FindAsync(contentItemId, ReaderClaims.ReaderOf(context.User), context.RequestAborted);
        return item is null
            ? TypedResults.Problem(ApiProblem.Of(ApiErrors.NotFound, "No published item has this id.", "contentItemId"))
            : TypedResults.Ok(item);
    }
}
