using Portal.Features.Localization;

namespace Texts;

/// <summary>The folder of the .po files: the template for translators, and one file a language that keeps what is translated already.</summary>
public sealed class TextFolder(string repository)
{
    private readonly string _folder = Path.Combine(repository, "src", "Portal.Web", "Localization");

    /// <summary>Languages that a file is made for when it is missing, with the plural rule that gettext's and Unicode's tables publish for them.</summary>
    private static readonly (string Culture, string Plurals)[] Languages =
    [
        ("en", "nplurals=2; plural=(n != 1);"),
        ("ru", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"),
        ("kk", "nplurals=2; plural=(n != 1);"),
        ("ky", "nplurals=2; plural=(n != 1);"),
        ("uz", "nplurals=2; plural=(n > 1);"),
        ("tg", "nplurals=2; plural=(n > 1);"),
        ("tk", "nplurals=2; plural=(n != 1);"),
    ];

    public string Template => Path.Combine(_folder, "portal.pot");

    /// <summary>Writes the template and merges it into every language; says how many texts each still lacks.</summary>
    public IEnumerable<string> Update(IReadOnlyList<PoEntry> keys)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Template, PoWriter.Write(TemplateOf(keys)));
        yield return $"portal.pot: {keys.Count} texts";
        foreach (var (culture, plurals) in Languages)
        {
            var path = Path.Combine(_folder, culture + ".po");
            var known = File.Exists(path) ? PoReader.Read(path) : new PoFile(Headers(culture, plurals), []);
            var merged = Merge(known, keys, culture == "en");
            File.WriteAllText(path, PoWriter.Write(merged));
            yield return $"{culture}.po: {merged.Entries.Count(entry => !entry.IsComplete)} missing, {merged.Entries.Count(entry => entry.MachineMade)} machine-made";
        }
    }

    /// <summary>The template: every text without translation, all forms of the plural with two places.</summary>
    public static PoFile TemplateOf(IReadOnlyList<PoEntry> keys) => new(
        Headers("", "nplurals=INTEGER; plural=EXPRESSION;"),
        [.. keys.Select(key => key with { Translations = key.PluralId is null ? [""] : ["", ""], Notes = key.Context is null ? key.Notes : [.. key.Notes, $"English: {key.Translations[0]}"] })]);

    private static PoFile Merge(PoFile known, IReadOnlyList<PoEntry> keys, bool english)
    {
        var translated = known.Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        return known with { Entries = [.. keys.Select(key => english ? English(key) : Kept(key, translated.GetValueOrDefault(key.Key), known.Plurals.Forms))] };
    }

    private static PoEntry English(PoEntry key) =>
        key.Context is not null ? key : key with { Translations = key.PluralId is { } many ? [key.Id, many] : [key.Id] };

    private static PoEntry Kept(PoEntry key, PoEntry? known, int forms)
    {
        var places = key.PluralId is null ? 1 : forms;
        var fits = known is not null && known.Translations.Count == places;
        return key with
        {
            Translations = fits ? known!.Translations : [.. Enumerable.Repeat("", places)], // fits says that it is there
            MachineMade = fits && known!.MachineMade,
        };
    }

    private static Dictionary<string, string> Headers(string culture, string plurals) => new()
    {
        ["Project-Id-Version"] = "Tajriba",
        ["Language"] = culture,
        ["MIME-Version"] = "1.0",
        ["Content-Type"] = "text/plain; charset=UTF-8",
        ["Content-Transfer-Encoding"] = "8bit",
        ["Plural-Forms"] = plurals,
    };
}
