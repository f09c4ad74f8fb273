using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Portal.Benchmarks;

/// <summary>
/// A generated corpus as a recipe: practices in seven languages, the same for the same number of items. It lies on top of the starter
/// content and uses its taxonomies.
/// </summary>
public sealed class Corpus(string repository)
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly string[] Cultures = ["en", "ru", "kk", "ky", "uz", "tg", "tk"];
    private readonly Dictionary<string, Vocabulary> vocabularies = Cultures.ToDictionary(culture => culture, culture => Vocabulary.Load(repository, culture));
    private readonly Taxonomies taxonomies = Taxonomies.Load(repository);

    /// <summary>Paths (with leading slash) of the English items, for the load generator.</summary>
    public List<string> Write(string file, int items)
    {
        var paths = new List<string>();
        using var stream = File.Create(file);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("name", $"GeneratedCorpus{items}");
        json.WriteStartArray("steps");
        json.WriteStartObject();
        json.WriteString("name", "content");
        json.WriteStartArray("data");
        for (var item = 0; item < items; item++)
        {
            var culture = Cultures[item % Cultures.Length];
            var path = WriteItem(json, item / Cultures.Length, culture);
            if (culture == "en")
            {
                paths.Add("/" + path);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        return paths;
    }

    private string WriteItem(Utf8JsonWriter json, int set, string culture)
    {
        var random = new Random(HashCode(set, culture));
        var words = vocabularies[culture];
        var title = words.Words(random, 6);
        var path = $"{culture}/practices/generated-{set}";
        var published = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(set * 31);
        json.WriteStartObject();
        json.WriteString("ContentItemId", Id($"item/{set}/{culture}"));
        json.WriteString("ContentItemVersionId", Id($"version/{set}/{culture}"));
        json.WriteString("ContentType", "Practice");
        json.WriteString("DisplayText", title);
        json.WriteBoolean("Latest", true);
        json.WriteBoolean("Published", true);
        foreach (var name in new[] { "ModifiedUtc", "PublishedUtc", "CreatedUtc" })
        {
            json.WriteString(name, published);
        }

        json.WriteString("Owner", "benchmark");
        json.WriteString("Author", "benchmark");
        Part(json, "TitlePart", ("Title", title));
        Part(json, "AutoroutePart", ("Path", path));
        Part(json, "LocalizationPart", ("LocalizationSet", Id($"set/{set}")), ("Culture", culture));
        if (culture != "en")
        {
            Part(json, "TranslationPart", ("SourceCulture", "en"), ("SourceContentItemVersionId", Id($"version/{set}/en")), ("Origin", "Machine"));
        }

        WritePractice(json, random, words, isSource: culture == "en");
        json.WriteEndObject();
        return path;
    }

    private void WritePractice(Utf8JsonWriter json, Random random, Vocabulary words, bool isSource)
    {
        json.WriteStartObject("Practice");
        Part(json, "Summary", ("Text", words.Text(random, 2)));
        foreach (var (field, sentences) in new[] { ("Problem", 3), ("WhatWasDone", 12), ("HowItWorks", 5), ("Lessons", 5), ("Cautions", 2) })
        {
            Part(json, field, ("Markdown", words.Text(random, sentences)));
        }

        if (isSource)
        {
            json.WriteStartObject("StartYear");
            json.WriteNumber("Value", random.Next(2000, 2026));
            json.WriteEndObject();
            foreach (var (field, taxonomy, count) in new[] { ("Countries", "countries", 1), ("Topics", "topics", 3), ("Audiences", "audiences", 2), ("EvidenceStage", "evidence-stages", 1) })
            {
                taxonomies.WriteField(json, field, taxonomy, random, count);
            }
        }

        json.WriteEndObject();
    }

    private static void Part(Utf8JsonWriter json, string name, params (string Name, string Value)[] values)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private static int HashCode(int set, string culture) => BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{set}/{culture}")));

    private static string Id(string key) => "4g" + string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes("corpus/" + key)).Take(24).Select(value => Alphabet[value & 31]));
}
