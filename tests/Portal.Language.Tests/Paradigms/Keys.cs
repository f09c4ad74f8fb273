namespace Portal.Language.Tests.Paradigms;

/// <summary>Asks whether two words would find each other.</summary>
public static class Keys
{
    public static bool Share(string culture, string left, string right) => Of(culture, left).Overlaps(Of(culture, right));

    /// <summary>The key of a word; of a hyphenated one the keys of its joined form alone, because its parts are words of their own.</summary>
    public static HashSet<string> Of(string culture, string word)
    {
        var analysis = Languages.Of(culture);
        var (keys, joined) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var tokens = new Tokenizer(word);
        while (tokens.MoveNext())
        {
            (tokens.Current.Joined ? joined : keys).Add(analysis.Forms(word, tokens.Current).Stem);
        }

        return joined.Count > 0 ? joined : keys;
    }
}
