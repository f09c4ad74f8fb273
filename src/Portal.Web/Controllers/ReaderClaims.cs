using System.Security.Claims;
using Portal.Content;

namespace Portal.Web.Controllers;

/// <summary>From the signed-in person to the gate's reader.</summary>
public static class ReaderClaims
{
    /// <summary>ISO code of a country that the person works for; one claim each.</summary>
    public const string Country = "country";

    public static Reader ReaderOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && user.Identity?.IsAuthenticated == true
        ? new Reader(id, [.. Values(user, ClaimTypes.Role)], [.. Values(user, Country)])
        : Reader.Anonymous;

    private static IEnumerable<string> Values(ClaimsPrincipal user, string type) => user.FindAll(type).Select(claim => claim.Value);
}
