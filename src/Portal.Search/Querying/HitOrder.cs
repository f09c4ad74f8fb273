namespace Portal.Search.Querying;

/// <summary>Where a hit stands: the reader's language above others, then relevance, then the newest.</summary>
internal readonly record struct HitOrder(bool ReadersLanguage, double Score, long PublishedTicks, int Id) : IComparable<HitOrder>
{
    /// <summary>Greater is better.</summary>
    public int CompareTo(HitOrder other)
    {
        var order = ReadersLanguage.CompareTo(other.ReadersLanguage);
        order = order != 0 ? order : Score.CompareTo(other.Score);
        order = order != 0 ? order : PublishedTicks.CompareTo(other.PublishedTicks);
        return order != 0 ? order : other.Id.CompareTo(Id);
    }
}
