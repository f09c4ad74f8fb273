namespace Portal.Features.Recipes;

public enum RecipePhase
{
    Checking = 0,
    Writing = 1,
}

/// <summary>How far a run has come, in content items.</summary>
public sealed record RecipeProgress(RecipePhase Phase, string Recipe, int Done, int Total);
