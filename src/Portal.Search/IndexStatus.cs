namespace Portal.Search;

/// <summary>The index's standing, for health checks and the command line.</summary>
/// <param name="Documents">Documents that can be found, of all cultures and sharing levels.</param>
/// <param name="Cursor">Sequence of the last change log line that the index has taken in.</param>
/// <param name="BuiltAtUtc">When it was last built as a whole; null when it never was: the first start builds it.</param>
public sealed record IndexStatus(int Documents, long Cursor, DateTimeOffset? BuiltAtUtc);
