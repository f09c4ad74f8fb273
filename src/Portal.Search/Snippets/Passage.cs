namespace Portal.Search.Snippets;

/// <summary>The stretch of a text that shows best why it was found.</summary>
/// <param name="Terms">How many different words of the query stand in it.</param>
internal readonly record struct Passage(int Start, int End, int Terms)
{
    /// <summary>Two lines on a phone.</summary>
    public const int Length = 220;

    /// <summary>Words before the first match, when its sentence begins farther away.</summary>
    private const int Lead = 60;

    /// <summary>So close stand words that one passage shows together.</summary>
    public const int Span = Length - Lead;

    public static Passage Best(MatchedText matched)
    {
        var text = matched.Text;
        if (matched.Words.Count == 0)
        {
            return new Passage(0, WordEnd(text, Length), 0);
        }

        var (first, terms) = Densest(matched.Words);
        var start = SentenceStart(text, first.Start);
        return new Passage(start, WordEnd(text, Math.Max(start + Length, first.End)), terms);
    }

    private static (MatchedWord First, int Terms) Densest(IReadOnlyList<MatchedWord> words)
    {
        var (best, bestTerms, bestCount) = (words[0], 0, 0);
        for (var first = 0; first < words.Count; first++)
        {
            var near = words.Skip(first).TakeWhile(word => word.End <= words[first].Start + Span).ToList();
            var terms = near.Select(word => word.Term).Distinct().Count();
            if (terms > bestTerms || (terms == bestTerms && near.Count > bestCount))
            {
                (best, bestTerms, bestCount) = (words[first], terms, near.Count);
            }
        }

        return (best, Math.Max(1, bestTerms));
    }

    private static int SentenceStart(string text, int match)
    {
        var earliest = Math.Max(0, match - Lead);
        for (var at = match; at > earliest; at--)
        {
            if (text[at - 1] is '\n' || (char.IsWhiteSpace(text[at - 1]) && at > 1 && text[at - 2] is '.' or '!' or '?' or '…' or ':' or ';'))
            {
                return at;
            }
        }

        if (earliest == 0)
        {
            return 0;
        }

        var space = text.AsSpan(earliest, match - earliest).IndexOfAny(' ', '\n');
        return space < 0 ? match : earliest + space + 1;
    }

    private static int WordEnd(string text, int end)
    {
        if (end >= text.Length)
        {
            return text.Length;
        }

        var space = text.AsSpan(0, end).LastIndexOfAny(' ', '\n');
        var cut = space > end - Lead ? space : end;
        return char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }
}
