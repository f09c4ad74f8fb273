namespace Portal.Language.Folding;

/// <summary>An explicit table from character to character. Marks are never stripped by rule: that would fold й and leave қ.</summary>
internal sealed class CharacterMap
{
    private const char Dropped = '\uFFFF';
    private readonly Dictionary<char, char> map = [];

    /// <param name="from">Characters to replace, each by the one at the same place in <paramref name="to"/>.</param>
    /// <param name="to">The replacements.</param>
    /// <param name="drop">Characters to take out.</param>
    public CharacterMap(string from, string to, string drop = "")
    {
        foreach (var (before, after) in from.Zip(to))
        {
            map[before] = after;
        }

        foreach (var c in drop)
        {
            map[c] = Dropped;
        }
    }

    public string Apply(string word) => !word.Any(map.ContainsKey) ? word : string.Create(
        word.Count(c => map.GetValueOrDefault(c) != Dropped), (word, map), static (target, state) =>
        {
            var length = 0;
            foreach (var c in state.word)
            {
                var mapped = state.map.GetValueOrDefault(c, c);
                if (mapped != Dropped)
                {
                    target[length++] = mapped;
                }
            }
        });
}
