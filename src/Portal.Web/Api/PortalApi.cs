using System.Text.Encodings.Web;

namespace Portal.Web.Api;

/// <summary>The JSON interface, version 1: <c>/api/v1/…</c>, described at <c>/api/openapi.json</c>.</summary>
public static class PortalApi
{
    public static IServiceCollection AddPortalApi(this IServiceCollection services)
    {
        // Cyrillic stays readable; the answers are application/json with nosniff, never part of a page.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        services.AddScoped<ApiParameters>();
        return services.AddOpenApi("v1", ApiDescription.Configure);
    }

    public static void MapPortalApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapSearch();
        api.MapContent();
        api.MapPractices();
        routes.MapOpenApi("/api/openapi.json").WithMetadata(new Microsoft.AspNetCore.Routing.ExcludeFromDescriptionAttribute());
    }
}
