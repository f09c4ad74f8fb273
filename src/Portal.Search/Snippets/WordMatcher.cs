using Portal.Language;
using Portal.Search.Querying;

namespace Portal.Search.Snippets;

/// <summary>Knows a query's words in one language, to find them again in a text: keys are no substrings of words (халқы → халк).</summary>
internal sealed class WordMatcher
{
    private readonly Dictionary<string, int> termByStem = new(StringComparer.Ordinal);
    private readonly List<(WordForms Forms, int Term)> prefixes = [];

    public WordMatcher(SearchQuery query, WordAnalysis analysis, WordAnalysis readers, MatchBreadth breadth)
    {
        Analysis = analysis;
        Read(query, readers, breadth, withStopWords: false);
        if (Terms == 0)
        {
            Read(query, readers, breadth, withStopWords: true);
        }
    }

    public WordAnalysis Analysis { get; }

    /// <summary>How many different words there are to find.</summary>
    public int Terms { get; private set; }

    /// <summary>The number of the query's word that <paramref name="forms"/> is a form of, or -1.</summary>
    public int TermOf(WordForms forms)
    {
        if (forms.IsTerm && termByStem.TryGetValue(forms.Stem, out var term))
        {
            return term;
        }

        foreach (var (prefix, number) in prefixes)
        {
            if (forms.Folded.StartsWith(prefix.Folded, StringComparison.Ordinal) || forms.Exact.StartsWith(prefix.Exact, StringComparison.Ordinal))
            {
                return number;
            }
        }

        return -1;
    }

    private void Read(SearchQuery query, WordAnalysis readers, MatchBreadth breadth, bool withStopWords)
    {
        foreach (var term in query.Clauses.SelectMany(clause => clause))
        {
            var last = ReferenceEquals(term, query.Clauses[^1][^1]);
            var prefix = term.Prefix || (last && query.AutomaticPrefix && breadth != MatchBreadth.Typed);
            var tokens = new Tokenizer(term.Text);
            while (tokens.MoveNext())
            {
                var forms = Analysis.Forms(term.Text, tokens.Current);
                if (!withStopWords && !term.Quoted && (Analysis.Language.IsStopWord(forms.Exact) || readers.Language.IsStopWord(forms.Exact)))
                {
                    continue;
                }

                Add(forms, prefix);
            }
        }
    }

    private void Add(WordForms forms, bool prefix)
    {
        if (forms.IsTerm && termByStem.TryAdd(forms.Stem, Terms))
        {
            if (prefix)
            {
                prefixes.Add((forms, Terms));
            }

            Terms++;
        }
    }
}
