using System.Collections.Frozen;
using System.Globalization;

namespace Portal.Features.Localization;

/// <summary>Every language that has a .po file, and the formats of dates and numbers that the file states.</summary>
public sealed class TextCatalogs
{
    private readonly FrozenDictionary<string, TextCatalog> _catalogs;
    private readonly FrozenDictionary<string, CultureInfo> _cultures;

    private TextCatalogs(IReadOnlyDictionary<string, TextCatalog> catalogs)
    {
        _catalogs = catalogs.ToFrozenDictionary(StringComparer.Ordinal);
        _cultures = catalogs.ToFrozenDictionary(pair => pair.Key, pair => ReaderCulture.Create(pair.Key, pair.Value), StringComparer.Ordinal);
    }

    /// <summary>Reads every <c>{culture}.po</c> of a folder. A file that cannot be read stops the start, with its name and line.</summary>
    public static TextCatalogs Load(string folder) => new(
        Directory.EnumerateFiles(folder, "*.po").ToDictionary(
            path => Path.GetFileNameWithoutExtension(path), path => new TextCatalog(PoReader.Read(path)), StringComparer.Ordinal));

    public IEnumerable<string> Cultures => _catalogs.Keys;

    /// <summary>Null when the language has no .po file: its readers get the English texts.</summary>
    public TextCatalog? For(CultureInfo culture) => _catalogs.GetValueOrDefault(culture.Name);

    /// <summary>How the language writes dates and numbers; the platform's own data when it has no .po file.</summary>
    public CultureInfo CultureOf(string name) => _cultures.GetValueOrDefault(name) ?? CultureInfo.GetCultureInfo(name);

    /// <summary>The language's name as its speakers write it (Қазақша), from its .po file; else what the platform knows.</summary>
    public string OwnName(string culture) =>
        _catalogs.GetValueOrDefault(culture)?.Find("format", "own name")?.Translations[0] ?? CultureInfo.GetCultureInfo(culture).NativeName;
}
