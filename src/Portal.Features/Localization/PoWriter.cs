using System.Text;

namespace Portal.Features.Localization;

/// <summary>Writes .po files in the one form that this repository keeps: headers, then entries in the given order, one string a line.</summary>
public static class PoWriter
{
    public static string Write(PoFile file)
    {
        var text = new StringBuilder();
        Line(text, "msgid", "");
        Line(text, "msgstr", string.Concat(file.Headers.Select(header => $"{header.Key}: {header.Value}\n")));
        foreach (var entry in file.Entries)
        {
            text.Append('\n');
            WriteEntry(text, entry);
        }

        return text.ToString();
    }

    private static void WriteEntry(StringBuilder text, PoEntry entry)
    {
        foreach (var note in entry.Notes)
        {
            text.Append("#. ").Append(note).Append('\n');
        }

        if (entry.MachineMade)
        {
            text.Append("#, fuzzy\n");
        }

        if (entry.Context is { } context)
        {
            Line(text, "msgctxt", context);
        }

        Line(text, "msgid", entry.Id);
        if (entry.PluralId is not { } plural)
        {
            Line(text, "msgstr", entry.Translations.Count > 0 ? entry.Translations[0] : "");
            return;
        }

        Line(text, "msgid_plural", plural);
        for (var form = 0; form < entry.Translations.Count; form++)
        {
            Line(text, $"msgstr[{form}]", entry.Translations[form]);
        }
    }

    private static void Line(StringBuilder text, string keyword, string value)
    {
        text.Append(keyword).Append(' ');
        var lines = value.Split('\n');
        if (lines.Length > 1)
        {
            text.Append("\"\"\n");
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var last = i == lines.Length - 1;
            if (!last || lines[i].Length > 0 || lines.Length == 1)
            {
                text.Append('"').Append(Escape(lines[i])).Append(last ? "\"\n" : "\\n\"\n");
            }
        }
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
