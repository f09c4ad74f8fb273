using System.Collections.Immutable;
using System.Globalization;

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
    /// <summary><see cref="Now"/>, or a time some days later, as <c>new Date().toISOString()</c> writes it.</summary>
    public string TimeText(int daysLater = 0) =>
        Now.UtcDateTime.AddDays(daysLater).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>True for a time that an expression of this run made: it has the run's time of day, to the second where the value keeps no more.</summary>
    public bool IsOwnTime(string text) =>
        text.Length >= 20
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
        && (text.EndsWith(TimeText()[10..], StringComparison.Ordinal) || time.TimeOfDay == TimeSpan.FromSeconds((long)Now.UtcDateTime.TimeOfDay.TotalSeconds));
}
