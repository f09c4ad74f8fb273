using System.Buffers;
using Portal.Search.Catalog;

namespace Portal.Search.Querying;

/// <summary>Filters, counts and orders what the text found (or everything, when there was no text).</summary>
internal sealed class HitSelection
{
    private readonly DocumentCatalog catalog;
    private readonly SearchRequest request;
    private readonly string defaultCulture;
    private readonly FacetFilter filter;
    private readonly FacetCounter? counter;
    private readonly TopHits top;
    private readonly bool byRelevance;

    public HitSelection(DocumentCatalog catalog, SearchRequest request, string defaultCulture, bool byRelevance, int lastHit)
    {
        (this.catalog, this.request, this.defaultCulture, this.byRelevance) = (catalog, request, defaultCulture, byRelevance);
        filter = new FacetFilter(catalog, request.Filters);
        counter = request.HitsOnly ? null : new FacetCounter(catalog, filter);
        top = new TopHits(lastHit);
    }

    public int Total => top.Total;

    public IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets() => counter?.Result() ?? new Dictionary<string, IReadOnlyList<FacetCount>>();

    public IReadOnlyList<Candidate> Page(int skip) => top.From(skip);

    public void Take(IReadOnlyList<Candidate> candidates)
    {
        if (request.CollapseSets)
        {
            TakeSets(candidates);
            return;
        }

        for (var index = 0; index < candidates.Count; index++)
        {
            var entry = catalog.Entries[candidates[index].Id]!; // candidates come from this catalog
            var missing = filter.Missing(entry);
            counter?.Count(entry, missing, index + 1);
            if (missing == 0)
            {
                Offer(candidates[index], entry);
            }
        }
    }

    /// <summary>Chains the candidates of each set, then goes set by set: linear, without sorting.</summary>
    private void TakeSets(IReadOnlyList<Candidate> candidates)
    {
        var first = new int[catalog.Sets.Length];
        var next = ArrayPool<int>.Shared.Rent(candidates.Count);
        for (var index = candidates.Count - 1; index >= 0; index--)
        {
            var set = catalog.Entries[candidates[index].Id]!.Set; // candidates come from this catalog
            next[index] = first[set];
            first[set] = index + 1;
        }

        for (var set = 0; set < first.Length; set++)
        {
            TakeSet(candidates, first[set], next, set + 1);
        }

        ArrayPool<int>.Shared.Return(next);
    }

    private void TakeSet(IReadOnlyList<Candidate> candidates, int link, int[] next, int group)
    {
        (Candidate Hit, CatalogEntry? Entry, int Preference) best = (default, null, int.MaxValue);
        for (; link > 0; link = next[link - 1])
        {
            var candidate = candidates[link - 1];
            var entry = catalog.Entries[candidate.Id]!; // candidates come from this catalog
            var missing = filter.Missing(entry);
            counter?.Count(entry, missing, group);
            var preference = Preference(entry);
            if (missing == 0 && (preference < best.Preference || (preference == best.Preference && candidate.Score > best.Hit.Score)))
            {
                best = (candidate, entry, preference);
            }
        }

        if (best.Entry is not null)
        {
            Offer(best.Hit, best.Entry);
        }
    }

    private int Preference(CatalogEntry entry) => entry.Culture == request.Culture ? 0 : entry.Culture == defaultCulture ? 1 : 2;

    private void Offer(Candidate hit, CatalogEntry entry) =>
        top.Offer(hit, new HitOrder(byRelevance && entry.Culture == request.Culture, hit.Score, entry.PublishedTicks, entry.Id));
}
