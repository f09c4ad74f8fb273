using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Features.Media;
using Portal.Features.Setup;

namespace Portal.Features.Recipes;

public static class RecipesRegistration
{
    /// <summary>Registers the use cases <see cref="RunRecipe"/>, <see cref="ExportPortal"/> and <see cref="SetupPortal"/>; storage and configuration come from the host.</summary>
    public static IServiceCollection AddPortalRecipes(this IServiceCollection services)
    {
        services.TryAddSingleton<MediaStore>();
        services.TryAddSingleton<RecipeRunner>();
        services.TryAddSingleton<RunRecipe>();
        services.TryAddSingleton<ExportPortal>();
        services.TryAddSingleton<SetupPortal>();
        return services;
    }
}
