using System.Text;
using Portal.Language;

namespace Portal.Search.Index;

/// <summary>A document and the token streams of its full-text columns.</summary>
internal sealed record AnalyzedDocument(IndexDocument Document, string Culture, TokenStreams Title, TokenStreams Summary, TokenStreams Body)
{
    public static AnalyzedDocument Of(IndexDocument document)
    {
        var analysis = Languages.Of(document.Culture);
        var titles = document.OtherTitles.Length == 0 ? document.Title : $"{document.Title}\n{document.OtherTitles}";
        return new AnalyzedDocument(
            document, analysis.Language.Culture, Streams(analysis, titles), Streams(analysis, document.Summary), Streams(analysis, document.Body));
    }

    /// <summary>
    /// Keys with spaces between, in the text's order. A word without a key keeps its place by its exact form, so that phrases stay phrases;
    /// joined forms of hyphenated words stand at the end.
    /// </summary>
    private static TokenStreams Streams(WordAnalysis analysis, string text)
    {
        if (text.Length == 0)
        {
            return new TokenStreams("", "");
        }

        var (stems, exacts, joined) = (new StringBuilder(text.Length), new StringBuilder(text.Length), new List<WordForms>());
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            var forms = analysis.Forms(text, tokens.Current);
            if (tokens.Current.Joined)
            {
                joined.Add(forms);
            }
            else if (forms.Exact.Length > 0)
            {
                Append(stems, exacts, forms);
            }
        }

        foreach (var forms in joined.Where(forms => forms.IsTerm))
        {
            Append(stems, exacts, forms);
        }

        return new TokenStreams(stems.ToString(), exacts.ToString());
    }

    private static void Append(StringBuilder stems, StringBuilder exacts, WordForms forms)
    {
        stems.Append(forms.IsTerm ? forms.Stem : forms.Exact).Append(' ');
        exacts.Append(forms.Exact).Append(' ');
    }
}

internal sealed record TokenStreams(string Stems, string Exacts);
