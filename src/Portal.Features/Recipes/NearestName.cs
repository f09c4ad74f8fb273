namespace Portal.Features.Recipes;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>The nearest of <paramref name="names"/> by edits (case counts nothing), or null when none is within a third of the length.</summary>
    public static string? Of(string misspelt, IEnumerable<string> names)
    {
        var allowed = Math.Max(1, Math.Min(misspelt.Length / 3, 4));
        return names
            .Select(name => (name, distance: Distance(misspelt.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(candidate => candidate.distance <= allowed)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
    }

    /// <summary><c> Did you mean "x"?</c> with a leading space, or nothing.</summary>
    public static string Hint(string misspelt, IEnumerable<string> names) =>
        Of(misspelt, names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";

    // Optimal string alignment: insertion, deletion, substitution and the swap of neighbours cost one each.
    private static int Distance(string one, string other)
    {
        var before = new int[other.Length + 1];
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var current = new int[other.Length + 1];
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous) = (previous, current);
        }

        return previous[other.Length];
    }
}
