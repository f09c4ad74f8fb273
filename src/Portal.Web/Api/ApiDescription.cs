using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Portal.Web.Api;

/// <summary>What the OpenAPI document says of the interface as a whole.</summary>
public static class ApiDescription
{
    public static void Configure(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info = new OpenApiInfo
        {
            Title = "Tajriba",
            Version = "1",
            Description = "Published practices and other content of the portal, as a visitor may read them. Errors are problem details (RFC 9457) with a stable code; docs/api.md and docs/api-errors.md explain both.",
        };
        return Task.CompletedTask;
    });
}
