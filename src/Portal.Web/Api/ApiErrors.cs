namespace Portal.Web.Api;

/// <summary>Every error code of the JSON interface. A code never changes its meaning; each has its line in docs/api-errors.md.</summary>
public static class ApiErrors
{
    public static readonly ApiError NotFound = new("not-found", 404, "There is nothing here");
    public static readonly ApiError PageOutOfRange = new("page-out-of-range", 400, "The page number is not usable");
    public static readonly ApiError SizeOutOfRange = new("size-out-of-range", 400, "The page size is not usable");
    public static readonly ApiError UnknownCulture = new("unknown-culture", 400, "The portal has no such language");
    public static readonly ApiError UnknownType = new("unknown-type", 400, "The portal has no such content type");
    public static readonly ApiError UnknownCountry = new("unknown-country", 400, "The portal has no such country");
    public static readonly ApiError UnknownTerm = new("unknown-term", 400, "The portal has no such term");
    public static readonly ApiError MethodNotAllowed = new("method-not-allowed", 405, "The address does not take this method");
    public static readonly ApiError TooManyRequests = new("too-many-requests", 429, "Too many requests; wait as long as Retry-After says");
    public static readonly ApiError BadRequest = new("bad-request", 400, "The request cannot be understood");
    public static readonly ApiError Broken = new("broken", 500, "Something went wrong on our side");

    public static IReadOnlyList<ApiError> All { get; } =
    [
        NotFound, PageOutOfRange, SizeOutOfRange, UnknownCulture, UnknownType, UnknownCountry, UnknownTerm, MethodNotAllowed, TooManyRequests, BadRequest, Broken,
    ];

    public static ApiError OfStatus(int status) => status switch
    {
        404 => NotFound,
        405 => MethodNotAllowed,
        429 => TooManyRequests,
        < 500 => BadRequest,
        _ => Broken,
    };
}

/// <param name="Code">Stable, lower-case, hyphens.</param>
public sealed record ApiError(string Code, int Status, string Title);
