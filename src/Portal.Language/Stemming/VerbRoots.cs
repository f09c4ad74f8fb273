using System.Collections.Frozen;

namespace Portal.Language.Stemming;

/// <summary>
/// Verbs whose root is known. For these even endings that nouns share can be told (жазамыз is жаз and амыз), because the root decides.
/// </summary>
internal sealed class VerbRoots
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> keyByRoot;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> keyByAction;
    private readonly FrozenSet<int> beginnings;
    private readonly int longest;

    /// <param name="roots">Folded roots; after a slash the shapes that sounds around it give a root (тап/таб).</param>
    /// <param name="shapes">Further shapes of a root that follow from a rule (к before a vowel is г).</param>
    /// <param name="actions">Nouns of action that are no root with an ending (тергоо of терге).</param>
    /// <param name="key">What the language makes of a bare root.</param>
    public VerbRoots(string roots, Func<string, IEnumerable<string>> shapes, Func<string, IEnumerable<string>> actions, Func<string, string> key)
    {
        var (byRoot, byAction) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var entry in roots.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('/')))
        {
            var stem = key(entry[0]);
            foreach (var shape in entry.Concat(shapes(entry[0])))
            {
                byRoot.TryAdd(shape, stem);
            }

            foreach (var action in actions(entry[0]))
            {
                byAction.TryAdd(action, stem);
            }
        }

        keyByRoot = byRoot.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        keyByAction = byAction.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        beginnings = byRoot.Keys.Concat(byAction.Keys).Select(Beginning).ToFrozenSet();
        longest = byRoot.Keys.Concat(byAction.Keys).Max(root => root.Length);
    }

    /// <summary>The key of the root that <paramref name="word"/> is a form of; null when it is a form of none.</summary>
    public string? KeyOf(ReadOnlySpan<char> word, VerbEndings endings)
    {
        // Most words are no verbs: their first letters tell.
        if (word.Length < 3 || !beginnings.Contains(Beginning(word)))
        {
            return null;
        }

        for (var length = Math.Min(word.Length, longest); length >= 2; length--)
        {
            if (keyByRoot.TryGetValue(word[..length], out var key) && endings.Complete(word, length))
            {
                return key;
            }

            if (keyByAction.TryGetValue(word[..length], out key) && endings.IsTail(word[length..]))
            {
                return key;
            }
        }

        return null;
    }

    private static int Beginning(string word) => Beginning(word.AsSpan());

    private static int Beginning(ReadOnlySpan<char> word) => (word[0] << 16) | word[1];
}
