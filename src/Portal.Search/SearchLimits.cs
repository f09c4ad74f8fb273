namespace Portal.Search;

/// <summary>Bounds that keep any query cheap.</summary>
public static class SearchLimits
{
    /// <summary>UTF-16 units of a query that are read.</summary>
    public const int QueryLength = 500;

    /// <summary>Words and phrases of a query that are looked for.</summary>
    public const int QueryTerms = 16;

    /// <summary>Words of one phrase.</summary>
    public const int PhraseWords = 12;

    /// <summary>Hits a page.</summary>
    public const int PageSize = 100;

    /// <summary>Fewer letters begin too many words to mean anything: such a beginning is taken as a word.</summary>
    public const int PrefixLength = 3;

    /// <summary>With fewer hits than this the last word is taken as a beginning. Wikimedia's figure for "too few".</summary>
    public const int FewHits = 3;
}
