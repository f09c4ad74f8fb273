using Portal.Language;

namespace Portal.Search.Querying;

/// <summary>
/// Reads <c>words "a phrase" -excluded this OR that begin*</c>. There is no wrong query: signs that mean nothing are passed over, an open quote
/// ends with the query, and an OR without two sides is a word like any other sign: nothing.
/// </summary>
internal ref struct QueryParser
{
    private readonly ReadOnlySpan<char> text;
    private readonly List<List<QueryTerm>> clauses = [];
    private readonly List<QueryTerm> excluded = [];
    private int at;
    private bool alternative;
    private bool lastIsPlain;
    private bool shortened;

    private QueryParser(ReadOnlySpan<char> query)
    {
        shortened = query.Length > SearchLimits.QueryLength;
        text = shortened ? query[..SearchLimits.QueryLength] : query;
    }

    public static SearchQuery Parse(string query)
    {
        var parser = new QueryParser(query);
        while (parser.ReadTerm())
        {
        }

        return new SearchQuery(parser.clauses, parser.excluded, parser.lastIsPlain, parser.shortened);
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‟' or '＂';

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private bool ReadTerm()
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        var minus = text[at] is '-' or '−' && at + 1 < text.Length && !IsSpace(text[at + 1]);
        at += minus ? 1 : 0;
        var quoted = IsQuote(text[at]);
        var piece = quoted ? ReadQuoted() : ReadPlain();
        if (!quoted && !minus && piece is "OR" or "|" or "||")
        {
            alternative = clauses.Count > 0;
            return true;
        }

        Add(piece, quoted, minus);
        return true;
    }

    private ReadOnlySpan<char> ReadQuoted()
    {
        var start = ++at;
        while (at < text.Length && !IsQuote(text[at]))
        {
            at++;
        }

        var piece = text[start..at];
        at += at < text.Length ? 1 : 0;
        return piece;
    }

    private ReadOnlySpan<char> ReadPlain()
    {
        var start = at;
        while (at < text.Length && !IsSpace(text[at]) && !IsQuote(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private void Add(ReadOnlySpan<char> piece, bool quoted, bool minus)
    {
        // Words that signs part (a/b, name@place) are words of their own; those that hyphens part stay one term.
        var tokens = new Tokenizer(piece);
        var start = -1;
        var end = 0;
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (!quoted && start >= 0 && !token.Joined && !Hyphenated(piece, end, token.Start))
            {
                Add(new QueryTerm(piece[start..end].ToString(), Quoted: false, Prefix: false), minus);
                start = token.Start;
            }

            start = start < 0 ? token.Start : start;
            end = Math.Max(end, token.End);
        }

        if (start >= 0)
        {
            var star = !quoted && end < piece.Length && piece[end] == '*';
            Add(new QueryTerm(piece[start..end].ToString(), quoted, star), minus);
            lastIsPlain = !quoted && !minus && !star && at == text.Length;
        }
    }

    private static bool Hyphenated(ReadOnlySpan<char> piece, int end, int next) =>
        next == end + 1 && (piece[end] is '-' or '\u2212' or (>= '\u2010' and <= '\u2014'));

    private void Add(QueryTerm term, bool minus)
    {
        if (clauses.Sum(clause => clause.Count) + excluded.Count >= SearchLimits.QueryTerms)
        {
            shortened = true;
        }
        else if (minus)
        {
            excluded.Add(term);
        }
        else if (alternative)
        {
            clauses[^1].Add(term);
        }
        else
        {
            clauses.Add([term]);
        }

        alternative = false;
    }
}
