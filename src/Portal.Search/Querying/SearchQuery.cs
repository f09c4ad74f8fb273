namespace Portal.Search.Querying;

/// <summary>A query understood: all clauses must be met, a clause by any of its alternatives, and nothing excluded may occur.</summary>
/// <param name="AutomaticPrefix">The last thing typed was a plain word: it may be unfinished.</param>
internal sealed record SearchQuery(
    IReadOnlyList<IReadOnlyList<QueryTerm>> Clauses, IReadOnlyList<QueryTerm> Excluded, bool AutomaticPrefix, bool Shortened)
{
    public bool IsEmpty => Clauses.Count == 0;
}
