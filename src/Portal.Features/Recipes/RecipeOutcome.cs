namespace Portal.Features.Recipes;

/// <summary>What became of a recipe.</summary>
public abstract record RecipeOutcome(RecipeReport Report);

/// <summary>Everything is in the database; a run that found nothing to change is applied too.</summary>
public sealed record RecipeApplied(RecipeReport Report) : RecipeOutcome(Report);

/// <summary>A dry run: the recipe would be applied, and nothing was.</summary>
public sealed record RecipeChecked(RecipeReport Report) : RecipeOutcome(Report);

/// <summary>Nothing was applied; the report's refusals say why, all of them.</summary>
public sealed record RecipeRefused(RecipeReport Report) : RecipeOutcome(Report);
