namespace Portal.Features.Recipes;

public enum StepOutcome
{
    /// <summary>Nothing differed from what the site already holds.</summary>
    Unchanged = 0,
    Applied = 1,

    /// <summary>A step of Orchard Core that the portal does not run: stored and written back on export.</summary>
    KeptOpaque = 2,
    Refused = 3,
}

/// <summary>What one step did, or would do.</summary>
/// <param name="Applied">Entries (types, items, roles, files …) that changed the site.</param>
/// <param name="Unchanged">Entries that the site already had.</param>
public sealed record StepReport(string Recipe, int Index, string Name, StepOutcome Outcome, int Applied, int Unchanged);
