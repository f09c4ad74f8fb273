namespace Portal.Search.Querying;

/// <summary>How generously a query is read; each level is tried only when the one before found too little.</summary>
internal enum MatchBreadth
{
    /// <summary>All words, as typed.</summary>
    Typed,

    /// <summary>The last word may go on.</summary>
    Continued,

    /// <summary>Any of the words.</summary>
    Any,
}
