using Portal.Language;

namespace Portal.Search.Snippets;

/// <summary>A text with the places where the query's words stand in it, in order.</summary>
internal sealed record MatchedText(string Text, IReadOnlyList<MatchedWord> Words)
{
    // A report of a hundred pages is not read to its end for two lines.
    private const int LengthRead = 30_000;

    /// <summary>Reads until all words of the query stand close together, and a passage's length farther to mark what stands around.</summary>
    public static MatchedText Find(string text, WordMatcher matcher)
    {
        var words = new List<MatchedWord>();
        var lastOfTerm = new int[matcher.Terms];
        Array.Fill(lastOfTerm, -LengthRead);
        var end = Math.Min(text.Length, LengthRead);
        var complete = false;
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext() && tokens.Current.Start < end)
        {
            var token = tokens.Current;
            var term = matcher.TermOf(matcher.Analysis.Forms(text, token));
            if (term < 0)
            {
                continue;
            }

            // A joined form comes after its parts and covers them.
            words.RemoveAll(word => token.Joined && word.Start >= token.Start);
            words.Add(new MatchedWord(token.Start, token.End, term));
            lastOfTerm[term] = token.Start;
            if (!complete && lastOfTerm.Min() > token.Start - Passage.Span)
            {
                complete = true;
                end = Math.Min(end, token.End + Passage.Length);
            }
        }

        return new MatchedText(text, words);
    }

    /// <summary>The part from <paramref name="start"/> to <paramref name="end"/>, its matching words apart.</summary>
    public List<SnippetPart> Parts(int start, int end)
    {
        var parts = new List<SnippetPart>();
        var at = start;
        foreach (var word in Words.Where(word => word.Start >= start && word.End <= end))
        {
            Append(parts, at, word.Start, match: false);
            Append(parts, word.Start, word.End, match: true);
            at = word.End;
        }

        Append(parts, at, end, match: false);
        return parts;
    }

    private void Append(List<SnippetPart> parts, int start, int end, bool match)
    {
        if (end > start)
        {
            parts.Add(new SnippetPart(Text[start..end], match));
        }
    }
}

internal readonly record struct MatchedWord(int Start, int End, int Term);
