using System.Text.RegularExpressions;
using Portal.Features.Localization;

namespace Texts;

/// <summary>
/// Collects the interface texts: <c>T["…"]</c> and <c>texts["…"]</c>, and <c>.Plural(n, "…", "…")</c>, in views and code. A key that is built at
/// run time cannot be found, so there are none.
/// </summary>
public static partial class TextKeys
{
    private static readonly string[] Folders = ["src", "themes"];

    /// <summary>Texts in the order of the English, each with the files that use it; patterns of dates and numbers first.</summary>
    public static IReadOnlyList<PoEntry> Collect(string repository)
    {
        var found = new Dictionary<string, (string? Plural, SortedSet<string> Files)>(StringComparer.Ordinal);
        foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(repository, folder), "*.cs*", SearchOption.AllDirectories)).Where(IsSource))
        {
            foreach (var (id, plural) in In(File.ReadAllText(file)))
            {
                var entry = found.TryGetValue(id, out var known) ? known : (plural, new SortedSet<string>(StringComparer.Ordinal));
                entry.Item2.Add(Path.GetFileNameWithoutExtension(file));
                found[id] = (entry.Item1 ?? plural, entry.Item2);
            }
        }

        var texts = found.OrderBy(text => text.Key, StringComparer.Ordinal)
            .Select(text => new PoEntry(null, text.Key, text.Value.Plural, []) { Notes = [string.Join(", ", text.Value.Files)] });
        return [.. FormatTexts.All, .. texts];
    }

    /// <summary>The texts of one source file.</summary>
    public static IEnumerable<(string Id, string? Plural)> In(string source) =>
        Single().Matches(source).Select(match => (Unescape(match.Groups["id"].Value), (string?)null))
            .Concat(Plural().Matches(source).Select(match => (Unescape(match.Groups["id"].Value), (string?)Unescape(match.Groups["plural"].Value))));

    private static bool IsSource(string path) =>
        Path.GetExtension(path) is ".cs" or ".cshtml"
        && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin");

    private static string Unescape(string literal) => Regex.Unescape(literal);

    [GeneratedRegex("""\b(?:T|texts)\["(?<id>(?:[^"\\]|\\.)*)"[,\]]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Single();

    [GeneratedRegex("""\.Plural\(\s*[^"/]*?"(?<id>(?:[^"\\]|\\.)*)"\s*,\s*"(?<plural>(?:[^"\\]|\\.)*)"\s*[,)]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Plural();
}
