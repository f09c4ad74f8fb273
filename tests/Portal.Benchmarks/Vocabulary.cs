using System.Text.Json;
using System.Text.RegularExpressions;

namespace Portal.Benchmarks;

/// <summary>The real words of the starter content in one language, most frequent first: what generated texts are made of.</summary>
public sealed partial class Vocabulary
{
    private readonly string[] words;

    private Vocabulary(string[] words) => this.words = words;

    public static Vocabulary Load(string repository, string culture)
    {
        var folder = Path.Combine(repository, "starter", "words", culture);
        var texts = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Strings(JsonDocument.Parse(File.ReadAllText(file)).RootElement));
        var words = texts.SelectMany(text => Word().Matches(text).Select(match => match.Value.ToLowerInvariant()))
            .CountBy(word => word).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
        return new Vocabulary([.. words]);
    }

    /// <summary>Sentences of words drawn by Zipf's law, as natural texts have them.</summary>
    public string Text(Random random, int sentences)
    {
        var text = new System.Text.StringBuilder();
        for (var sentence = 0; sentence < sentences; sentence++)
        {
            var length = random.Next(7, 18);
            for (var word = 0; word < length; word++)
            {
                var drawn = Draw(random);
                text.Append(word == 0 ? char.ToUpperInvariant(drawn[0]) + drawn[1..] : " " + drawn);
            }

            text.Append(". ");
        }

        return text.ToString().TrimEnd();
    }

    public string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Draw(random)));

    /// <summary>Inverse of the Zipf distribution's continuous form: rank r has weight 1/r.</summary>
    private string Draw(Random random) => words[(int)Math.Min(words.Length - 1, Math.Exp(random.NextDouble() * Math.Log(words.Length)) - 1)];

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!], // a string's value is never null
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    [GeneratedRegex(@"[\p{L}ʻʼ-]{2,}")]
    private static partial Regex Word();
}
