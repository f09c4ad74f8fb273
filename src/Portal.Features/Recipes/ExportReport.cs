namespace Portal.Features.Recipes;

/// <summary>What an export wrote.</summary>
/// <param name="File">Full path of the package's Recipe.json.</param>
/// <param name="KeptSteps">Steps of Orchard Core that were handed back unchanged.</param>
public sealed record ExportReport(string File, int Types, int Items, int MediaFiles, int KeptSteps);
