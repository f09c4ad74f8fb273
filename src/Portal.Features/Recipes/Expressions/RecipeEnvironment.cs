using System.Collections.Immutable;

namespace Portal.Features.Recipes.Expressions;

/// <summary>What expressions may ask of the site they run in.</summary>
/// <param name="Parameters">Values of <c>parameters('…')</c>; others are empty, as in Orchard Core.</param>
/// <param name="Configuration">Reads <c>configuration('Key:Sub')</c>; null when the key is not set.</param>
/// <param name="Now">The time of the run, the same for all its expressions.</param>
public sealed record RecipeEnvironment(
    ImmutableDictionary<string, string> Parameters,
    Func<string, string?> Configuration,
    DateTimeOffset Now)
{
    /// <summary><see cref="Now"/> as <c>new Date().toISOString()</c> writes it.</summary>
    public string NowText => Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
