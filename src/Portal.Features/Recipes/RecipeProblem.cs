namespace Portal.Features.Recipes;

/// <summary>Something that a recipe's writer should know.</summary>
/// <param name="File">Name of the recipe file, without its folder.</param>
/// <param name="Place">JSON path (<c>$.steps[2].Roles[0].Name</c>), or <c>line 3, column 14</c> in a file that is not JSON.</param>
/// <param name="Message">What was found, what was expected and, if one is near, the name that may have been meant.</param>
/// <param name="Refuses">True when the recipe does not run because of it; false for a remark.</param>
public sealed record RecipeProblem(string File, string Place, string Message, bool Refuses)
{
    public override string ToString() => $"{(Refuses ? "refused" : "note")}: {File} {Place}: {Message}";
}
