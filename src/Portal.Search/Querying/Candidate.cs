namespace Portal.Search.Querying;

/// <summary>A document that the text of a query found and the reader may see.</summary>
internal readonly record struct Candidate(int Id, double Score);
