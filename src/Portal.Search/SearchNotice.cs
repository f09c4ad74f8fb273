namespace Portal.Search;

/// <summary>What a reader should be told about how the query was understood. The words are the caller's.</summary>
public enum SearchNotice
{
    None = 0,

    /// <summary>The query was longer than <see cref="SearchLimits"/> allow; its beginning was searched for.</summary>
    Shortened = 1,

    /// <summary>The query has no word to look for (only signs, or only excluded words): the result is empty.</summary>
    NothingToSearch = 2,

    /// <summary>No text has all the words: these have some of them.</summary>
    Widened = 3,
}
