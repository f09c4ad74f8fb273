using Portal.Language;

namespace Portal.Search.Querying;

/// <summary>Writes a query as FTS5's MATCH text for one language's table. Every word goes in quotes and holds letters and digits only.</summary>
internal sealed class MatchExpression
{
    private const string StemColumns = "{title summary body}";
    private const string ExactColumns = "{title_exact summary_exact body_exact}";

    private readonly WordAnalysis analysis;
    private readonly WordAnalysis readers;
    private readonly MatchBreadth breadth;

    private MatchExpression(WordAnalysis analysis, WordAnalysis readers, MatchBreadth breadth) =>
        (this.analysis, this.readers, this.breadth) = (analysis, readers, breadth);

    /// <returns>Null when no word of the query can occur in the language.</returns>
    /// <param name="readers">The reader's language: its stop words count too, for people type their own.</param>
    public static string? For(SearchQuery query, WordAnalysis analysis, WordAnalysis readers, MatchBreadth breadth) =>
        new MatchExpression(analysis, readers, breadth).Write(query);

    private string? Write(SearchQuery query)
    {
        var clauses = new List<string>();
        var contentClauses = new List<string>();
        foreach (var clause in query.Clauses)
        {
            var continued = breadth != MatchBreadth.Typed && query.AutomaticPrefix && ReferenceEquals(clause, query.Clauses[^1]);
            var written = string.Join(" OR ", clause.Select((term, index) => Term(term, continued && index == clause.Count - 1)).OfType<string>());
            if (written.Length == 0)
            {
                continue;
            }

            clauses.Add($"({written})");
            if (!clause.All(IsStopWord))
            {
                contentClauses.Add($"({written})");
            }
        }

        var kept = contentClauses.Count > 0 ? contentClauses : clauses;
        return kept.Count == 0 ? null : Exclude($"({string.Join(breadth == MatchBreadth.Any ? " OR " : " AND ", kept)})", query.Excluded);
    }

    private string Exclude(string expression, IReadOnlyList<QueryTerm> excluded)
    {
        var written = excluded.Select(term => Term(term, continued: false)).OfType<string>().ToList();
        return written.Count == 0 ? expression : $"{expression} NOT ({string.Join(" OR ", written)})";
    }

    private bool IsStopWord(QueryTerm term)
    {
        if (term.Quoted || term.Prefix)
        {
            return false;
        }

        var surface = Surface.Of(term.Text);
        return analysis.Language.IsStopWord(surface) || readers.Language.IsStopWord(surface);
    }

    private string? Term(QueryTerm term, bool continued)
    {
        var words = new List<WordForms>();
        var joined = new List<WordForms>();
        var tokens = new Tokenizer(term.Text);
        while (tokens.MoveNext() && words.Count < SearchLimits.PhraseWords)
        {
            var forms = analysis.Forms(term.Text, tokens.Current);
            if (forms.Exact.Length > 0)
            {
                (tokens.Current.Joined ? joined : words).Add(forms);
            }
        }

        if (words.Count == 0)
        {
            return null;
        }

        var alternatives = new List<string> { Phrase(StemColumns, words.Select(Key)), Phrase(ExactColumns, words.Select(forms => forms.Exact)) };
        alternatives.AddRange(joined.Select(forms => Phrase(StemColumns, [Key(forms)])));
        if ((term.Prefix || continued) && words[^1].Folded.Length >= SearchLimits.PrefixLength)
        {
            // The beginning of a word has no stem: it is looked for among the folded stems and among the exact forms.
            alternatives.Add(Phrase(StemColumns, [.. words[..^1].Select(Key), words[^1].Folded]) + " *");
            alternatives.Add(Phrase(ExactColumns, words.Select(forms => forms.Exact)) + " *");
            alternatives.AddRange(joined.Select(forms => Phrase(StemColumns, [forms.Folded]) + " *"));
        }

        return string.Join(" OR ", alternatives);
    }

    private static string Key(WordForms forms) => forms.IsTerm ? forms.Stem : forms.Exact;

    private static string Phrase(string columns, IEnumerable<string> words) => $"{columns} : \"{string.Join(' ', words)}\"";
}
