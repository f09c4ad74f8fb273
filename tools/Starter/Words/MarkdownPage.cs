namespace Portal.Starter.Words;

/// <summary>A text file: <c># Title</c>, for articles a summary as a blockquote, then Markdown.</summary>
public sealed record MarkdownPage(string Title, string? Summary, string Body)
{
    public static MarkdownPage Parse(string file, string text, bool hasSummary)
    {
        var blocks = text.Trim().Split("\n\n", hasSummary ? 3 : 2);
        if (blocks.Length < (hasSummary ? 3 : 2) || !blocks[0].StartsWith("# ", StringComparison.Ordinal))
        {
            throw new StarterException(file, "first line", $"must be '# Title', then {(hasSummary ? "a blockquote, then " : "")}text");
        }

        if (hasSummary && !blocks[1].StartsWith("> ", StringComparison.Ordinal))
        {
            throw new StarterException(file, "second block", "must be the summary: '> …'");
        }

        var summary = hasSummary ? string.Join(' ', blocks[1].Split('\n').Select(line => line.TrimStart('>', ' '))) : null;
        return new MarkdownPage(blocks[0][2..].Trim(), summary, blocks[^1].Trim());
    }
}
