namespace Portal.Starter;

/// <summary>Gives every item of a run a path of its own: the second one with the same words gets -2.</summary>
public sealed class Paths
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Take(string path)
    {
        var free = path;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{path}-{number}");
        }

        return free;
    }
}
