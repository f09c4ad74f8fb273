using Microsoft.AspNetCore.Mvc;

namespace Portal.Web.Api;

/// <summary>Errors of the JSON interface: RFC 9457 problem details with a stable <c>code</c>.</summary>
public static class ApiProblem
{
    public static ProblemDetails Of(ApiError error, string detail, string? parameter = null)
    {
        var problem = new ProblemDetails { Status = error.Status, Title = error.Title, Detail = detail, Type = $"/docs/api-errors#{error.Code}" };
        problem.Extensions["code"] = error.Code;
        if (parameter is not null)
        {
            problem.Extensions["parameter"] = parameter;
        }

        return problem;
    }

    /// <summary>For answers that no endpoint gave: unknown addresses, limits, broken things.</summary>
    public static ProblemDetails OfStatus(int status, HttpContext context)
    {
        var problem = Of(ApiErrors.OfStatus(status), "");
        problem.Detail = null;
        problem.Status = status;
        problem.Extensions["traceId"] = context.TraceIdentifier;
        return problem;
    }
}
