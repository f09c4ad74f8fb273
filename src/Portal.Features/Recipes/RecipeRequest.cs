using Portal.Content;

namespace Portal.Features.Recipes;

/// <summary>Which recipe to run and how.</summary>
/// <param name="File">Path of a <c>*.recipe.json</c> or of a package's <c>Recipe.json</c>.</param>
/// <param name="DryRun">Check and report only.</param>
/// <param name="Trusted">False for packages from elsewhere: their texts are never evaluated and files outside their folder never read.</param>
public sealed record RecipeRequest(string File, bool DryRun = false, bool Trusted = true)
{
    /// <summary>Who is named in the audit trail.</summary>
    public Actor Actor { get; init; } = Actor.CommandLine;
}
