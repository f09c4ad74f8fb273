using System.Text;

namespace Portal.Language.Folding;

/// <summary>Between the scripts that one language is written in.</summary>
internal static class Scripts
{
    private static readonly CharacterMap LookAlikes = new("aceopxyihkmtbə", "асеорхуинкмтва");

    public static bool HasCyrillic(string word) => word.AsSpan().IndexOfAnyInRange('\u0400', '\u04FF') >= 0;

    public static bool HasLatin(string word) => word.Any(Letters.IsLatin);

    /// <summary>Latin letters typed inside a Cyrillic word (аkiм, iздеу) become the Cyrillic letters that they look like.</summary>
    public static string RepairLookAlikes(string word) => HasCyrillic(word) ? LookAlikes.Apply(word) : word;

    /// <summary>Letter by letter; <paramref name="special"/> sees the letter before ('\0' at the start) and may decide first.</summary>
    public static string Transliterate(string word, IReadOnlyDictionary<char, string> table, Func<char, char, string?> special)
    {
        var result = new StringBuilder(word.Length * 2);
        var before = '\0';
        foreach (var c in word)
        {
            var mapped = special(before, c) ?? table.GetValueOrDefault(c);
            _ = mapped is null ? result.Append(c) : result.Append(mapped);
            before = c;
        }

        return result.ToString();
    }

    /// <summary>A table from words such as <c>"а=a б=b ь="</c>.</summary>
    public static IReadOnlyDictionary<char, string> Table(string pairs) =>
        pairs.Split(' ').ToDictionary(pair => pair[0], pair => pair[2..]);
}
