using Portal.Features.Practices;
using Portal.Features.Taxonomies;

namespace Portal.Features.Reading;

/// <summary>Terms as links in one language, for one page.</summary>
public sealed class TermLabels(Terms terms, string culture)
{
    /// <summary>Null for an id that no published taxonomy has.</summary>
    public TermLabel? Of(string termId) => terms.ById(termId) is { } term ? Label(term) : null;

    public IReadOnlyList<TermLabel> Of(IEnumerable<string> termIds) => [.. termIds.Select(Of).OfType<TermLabel>()];

    /// <summary>All terms of a taxonomy that have no parent, in the taxonomy's order.</summary>
    public IReadOnlyList<TermLabel> Roots(string taxonomy) => [.. terms.Of(taxonomy).Where(term => term.Parent is null).Select(Label)];

    /// <summary>Every term of a taxonomy, in its order.</summary>
    public IReadOnlyList<TermLabel> All(string taxonomy) => [.. terms.Of(taxonomy).Select(Label)];

    /// <summary>The label of a taxonomy's term by its alias; the alias itself when unknown.</summary>
    public string LabelOf(string taxonomy, string alias) => terms.ByAlias(taxonomy, alias)?.Label(culture) ?? alias;

    /// <summary>Countries by term id; the address is filled in by <see cref="CountryPages"/>.</summary>
    public IReadOnlyList<CountryLabel> Countries(IEnumerable<string> termIds, CountryPages pages) =>
        [.. termIds.Select(terms.ById).OfType<Term>().Select(term => pages.Label(term.Alias, term.Label(culture)))];

    private TermLabel Label(Term term) => new(term.Alias, term.Label(culture), $"/{culture}/practices?{Facets.ParameterOf(term.Taxonomy)}={Uri.EscapeDataString(term.Alias)}");
}
