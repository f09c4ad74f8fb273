namespace Portal.Search.Querying;

/// <summary>Keeps the best hits up to a page's end, so that a word of half the documents costs no sorting.</summary>
internal sealed class TopHits(int capacity)
{
    private readonly PriorityQueue<Candidate, HitOrder> worstFirst = new();

    /// <summary>All that were offered.</summary>
    public int Total { get; private set; }

    public void Offer(Candidate hit, HitOrder order)
    {
        Total++;
        if (worstFirst.Count < capacity)
        {
            worstFirst.Enqueue(hit, order);
        }
        else if (worstFirst.TryPeek(out _, out var worst) && order.CompareTo(worst) > 0)
        {
            worstFirst.DequeueEnqueue(hit, order);
        }
    }

    /// <summary>The kept hits from <paramref name="skip"/> on, best first.</summary>
    public IReadOnlyList<Candidate> From(int skip)
    {
        var count = worstFirst.Count - skip;
        if (count <= 0)
        {
            return [];
        }

        var hits = new Candidate[count];
        while (count > 0)
        {
            hits[--count] = worstFirst.Dequeue();
        }

        return hits;
    }
}
