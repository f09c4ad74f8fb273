using System.Globalization;
using System.Text;

namespace Portal.Features.Localization;

/// <summary>Reads .po files: msgctxt, msgid, msgid_plural, msgstr, msgstr[n], continued strings, flags and translators' notes. Obsolete entries (#~) are left out.</summary>
public sealed class PoReader
{
    private readonly string _file;
    private readonly List<PoEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private PoDraft _draft = new();
    private int _line;

    private PoReader(string file) => _file = file;

    /// <exception cref="FormatException">Names the file and the line that cannot be read, or the text that stands twice.</exception>
    public static PoFile Read(string path) => Parse(File.ReadAllText(path, Encoding.UTF8), Path.GetFileName(path));

    /// <param name="file">Name used in messages.</param>
    public static PoFile Parse(string text, string file = "text.po")
    {
        var reader = new PoReader(file);
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            reader._line++;
            reader.TakeLine(line.Trim());
        }

        reader.EndEntry();
        var header = reader._entries.Find(entry => entry.Key.Length == 0);
        return new PoFile(HeadersOf(header), [.. reader._entries.Where(entry => entry.Key.Length > 0)]);
    }

    private void TakeLine(string line)
    {
        if (line.Length == 0 || line.StartsWith("#~", StringComparison.Ordinal))
        {
            EndEntry();
        }
        else if (line[0] == '#')
        {
            TakeComment(line);
        }
        else if (line[0] == '"')
        {
            _draft.Append(Unquote(line));
        }
        else
        {
            TakeKeyword(line);
        }
    }

    private void TakeComment(string line)
    {
        if (_draft.HasTexts)
        {
            EndEntry();
        }

        if (line.StartsWith("#,", StringComparison.Ordinal))
        {
            _draft.MachineMade |= line.Contains("fuzzy", StringComparison.Ordinal);
        }
        else if (line.Length > 2 && line[1] is '.' or ':')
        {
            _draft.Notes.Add(line[2..].Trim());
        }
    }

    private void TakeKeyword(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var keyword = space < 0 ? line : line[..space];
        if (keyword is "msgctxt" or "msgid" && _draft.HasTranslations)
        {
            EndEntry();
        }

        var text = space < 0 ? throw Wrong("a text in quotes is missing") : Unquote(line[space..].Trim());
        if (!_draft.Begin(keyword, text))
        {
            throw Wrong($"\"{keyword}\" is not msgctxt, msgid, msgid_plural, msgstr or msgstr[n] in its turn");
        }
    }

    private void EndEntry()
    {
        if (!_draft.HasTexts)
        {
            return;
        }

        var entry = _draft.ToEntry() ?? throw Wrong("an entry has no msgid or no msgstr");
        if (!_keys.Add(entry.Key))
        {
            throw Wrong($"the text \"{entry.Id}\" stands twice");
        }

        _entries.Add(entry);
        _draft = new PoDraft();
    }

    private string Unquote(string quoted)
    {
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
        {
            throw Wrong("a text must stand in double quotes");
        }

        var result = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            result.Append(quoted[i] != '\\' ? quoted[i] : quoted[++i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }

        return result.ToString();
    }

    private FormatException Wrong(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{_file}, line {_line}: {what}."));

    private static Dictionary<string, string> HeadersOf(PoEntry? header) =>
        (header?.Translations[0] ?? "").Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
}
