using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Starter.Tests;

/// <summary>A machine may word a sentence badly, but it must not change a figure.</summary>
public sealed partial class TranslatedNumbersTests
{
    public static TheoryData<string> Translations => [.. Repository.Cultures.Where(culture => culture != "en")];

    [Theory]
    [MemberData(nameof(Translations))]
    public void Translation_has_the_numbers_of_the_English_words(string culture)
    {
        var english = Path.Combine(Repository.Root, "starter", "words", "en");
        var translated = Path.Combine(Repository.Root, "starter", "words", culture);
        var differing = Directory.GetFiles(translated, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(translated, file))
            .SelectMany(name => Differing(name, Texts(Path.Combine(english, name)), Texts(Path.Combine(translated, name))));

        Assert.Empty(differing);
    }

    [Theory]
    [InlineData("53,038 in 2024", "2024-жылы 53 038ү")]
    [InlineData("a share of 5.9 per cent", "доля 5,9 процента")]
    [InlineData("1,000,000 persons", "1\u00a0000\u00a0000 человек")]
    public void Separators_and_order_do_not_matter(string english, string translated) => Assert.Equal(Numbers(english), Numbers(translated));

    private static IEnumerable<string> Differing(string name, Dictionary<string, string> english, Dictionary<string, string> translated) => translated
        .Where(text => !Numbers(english.GetValueOrDefault(text.Key, "")).SequenceEqual(Numbers(text.Value)))
        .Select(text => $"{name} {text.Key}: {text.Value}");

    private static Dictionary<string, string> Texts(string file) => file.EndsWith(".json", StringComparison.Ordinal)
        ? Texts(JsonNode.Parse(File.ReadAllText(file))).ToDictionary(text => text.GetPath(), text => text.ToString())
        : new Dictionary<string, string> { [""] = File.ReadAllText(file) };

    private static IEnumerable<JsonNode> Texts(JsonNode? node) => node switch
    {
        JsonObject named => named.SelectMany(pair => Texts(pair.Value)),
        JsonArray list => list.SelectMany(Texts),
        null => [],
        _ => [node],
    };

    private static IEnumerable<string> Numbers(string text) =>
        Number().Matches(Separator().Replace(text, "")).Select(number => number.Value.Replace(',', '.')).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=\d)[,.\s](?=\d{3}(?!\d))")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\d+([.,]\d+)?")]
    private static partial Regex Number();
}
