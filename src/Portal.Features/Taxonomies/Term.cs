using System.Collections.Immutable;

namespace Portal.Features.Taxonomies;

/// <summary>A term of a taxonomy: one topic, country, stage … with a label per culture.</summary>
/// <param name="Taxonomy">The taxonomy's alias (<c>topics</c>); its content item id when it has none.</param>
/// <param name="Alias">The stable key in addresses and facets (<c>training</c>, <c>KZ</c>); the content item id when it has none.</param>
/// <param name="Parent">Null for a term at the root.</param>
/// <param name="SourceLabel">The label in the language that the taxonomy was written in.</param>
/// <param name="MachineMade">Cultures whose label is a machine's, unreviewed.</param>
public sealed record Term(
    string ContentItemId, string ContentType, string Taxonomy, string Alias, Term? Parent, string SourceLabel,
    ImmutableDictionary<string, string> Labels, ImmutableHashSet<string> MachineMade)
{
    /// <summary>The label in <paramref name="culture"/>, or the source label when nobody has written one.</summary>
    public string Label(string culture) => Labels.GetValueOrDefault(culture, SourceLabel);

    /// <summary>Every label once, for the full-text index of documents that carry the term.</summary>
    public IEnumerable<string> AllLabels => Labels.Values.Prepend(SourceLabel).Distinct(StringComparer.Ordinal);

    /// <summary>The term, then its parent and so on up to the root.</summary>
    public IEnumerable<Term> WithAncestors()
    {
        for (var term = this; term is not null; term = term.Parent)
        {
            yield return term;
        }
    }
}
