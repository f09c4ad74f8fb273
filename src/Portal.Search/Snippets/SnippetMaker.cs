using System.Text;

namespace Portal.Search.Snippets;

/// <summary>Cuts the lines under a hit out of its stored texts and marks the words that matched, in whatever form they stand there.</summary>
internal static class SnippetMaker
{
    /// <param name="matcher">Null when the query had no text: the summary's beginning is shown.</param>
    public static IReadOnlyList<SnippetPart> Snippet(string summary, string body, WordMatcher? matcher)
    {
        var (inSummary, passage) = Find(summary, matcher);
        if (matcher is not null && passage.Terms < matcher.Terms && body.Length > 0)
        {
            var (inBody, other) = Find(body, matcher);
            if (other.Terms > passage.Terms || summary.Length == 0)
            {
                return Write(inBody, other);
            }
        }

        return summary.Length == 0 && body.Length > 0 ? Write(new MatchedText(body, []), Passage.Best(new MatchedText(body, []))) : Write(inSummary, passage);
    }

    /// <summary>The whole title in parts.</summary>
    public static IReadOnlyList<SnippetPart> Title(string title, WordMatcher? matcher) =>
        matcher is null ? [new SnippetPart(title, false)] : MatchedText.Find(title, matcher).Parts(0, title.Length);

    private static (MatchedText Text, Passage Passage) Find(string text, WordMatcher? matcher)
    {
        var matched = matcher is null ? new MatchedText(text, []) : MatchedText.Find(text, matcher);
        return (matched, Passage.Best(matched));
    }

    private static IReadOnlyList<SnippetPart> Write(MatchedText matched, Passage passage)
    {
        var parts = matched.Parts(passage.Start, passage.End);
        for (var index = 0; index < parts.Count; index++)
        {
            parts[index] = parts[index] with { Text = OneLine(parts[index].Text) };
        }

        if (parts.Count > 0 && passage.Start > 0)
        {
            parts.Insert(0, new SnippetPart("… ", false));
        }

        if (parts.Count > 0 && passage.End < matched.Text.Length)
        {
            parts.Add(new SnippetPart(" …", false));
        }

        return parts;
    }

    /// <summary>Lines become one; between lines that no sign ends (figures, sources, labels) stands a point.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var newLine = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                newLine |= c == '\n';
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
                continue;
            }

            line.Append(newLine && line.Length > 1 && char.IsLetterOrDigit(line[^2]) ? "· " : "").Append(c);
            newLine = false;
        }

        return line.ToString();
    }
}
