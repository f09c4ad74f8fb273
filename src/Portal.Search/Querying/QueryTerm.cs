namespace Portal.Search.Querying;

/// <summary>A word or a quoted phrase of a query, as it was typed.</summary>
/// <param name="Text">Holds at least one word; a phrase several, and so does a hyphenated word.</param>
/// <param name="Quoted">Stop words count, and the words stand side by side.</param>
/// <param name="Prefix">A star was written behind it.</param>
internal sealed record QueryTerm(string Text, bool Quoted, bool Prefix);
