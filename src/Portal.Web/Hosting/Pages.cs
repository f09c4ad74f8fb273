using Microsoft.AspNetCore.Mvc;

namespace Portal.Web.Hosting;

/// <summary>MVC as the portal uses it: every unsafe request carries an antiforgery token, every error has one shape.</summary>
public static class Pages
{
    public static void AddPortalPages(this IServiceCollection services)
    {
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "tajriba-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.HeaderName = "X-CSRF-TOKEN";
        });
        services.AddControllersWithViews(mvc => mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
        services.AddProblemDetails();
    }

    /// <summary>Errors show the portal's own pages: <c>/error/404</c> and so on, rendered in the language of the address.</summary>
    public static void UsePortalErrors(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
