using Portal.Features.Recipes;

namespace Portal.Features.Setup;

/// <summary>What became of the site at a start.</summary>
public abstract record SetupOutcome;

/// <summary>The setup recipe ran, just now.</summary>
public sealed record SiteSetUp(RecipeReport Report) : SetupOutcome;

/// <summary>The site had been set up before; nothing ran, even if the recipes have changed since.</summary>
public sealed record SiteReady : SetupOutcome;

/// <summary>The setup recipe was refused and the database is as empty as before.</summary>
public sealed record SetupRefused(RecipeReport Report) : SetupOutcome;
