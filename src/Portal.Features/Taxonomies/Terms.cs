using System.Collections.Frozen;

namespace Portal.Features.Taxonomies;

/// <summary>All published taxonomies at one moment: immutable, replaced as a whole when one of them changes.</summary>
public sealed class Terms
{
    private readonly FrozenDictionary<string, Term> byId;
    private readonly FrozenDictionary<(string Taxonomy, string Alias), Term> byAlias;
    private readonly ILookup<string, Term> byTaxonomy;

    public Terms(IReadOnlyCollection<Term> terms)
    {
        byId = terms.DistinctBy(term => term.ContentItemId).ToFrozenDictionary(term => term.ContentItemId, StringComparer.Ordinal);
        byAlias = terms.DistinctBy(Key).ToFrozenDictionary(Key);
        byTaxonomy = terms.ToLookup(term => term.Taxonomy, StringComparer.OrdinalIgnoreCase);
    }

    public static Terms None { get; } = new([]);

    /// <summary>Null when no published taxonomy has the term.</summary>
    public Term? ById(string contentItemId) => byId.GetValueOrDefault(contentItemId);

    /// <summary>Case does not matter in either name. Null when unknown.</summary>
    public Term? ByAlias(string taxonomy, string alias) => byAlias.GetValueOrDefault((Fold(taxonomy), Fold(alias)));

    /// <summary>The taxonomy's terms in its own order, each parent before its children; empty when unknown.</summary>
    public IEnumerable<Term> Of(string taxonomy) => byTaxonomy[taxonomy];

    private static (string Taxonomy, string Alias) Key(Term term) => (Fold(term.Taxonomy), Fold(term.Alias));

    private static string Fold(string name) => name.ToUpperInvariant();
}
