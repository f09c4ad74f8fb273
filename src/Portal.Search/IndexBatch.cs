namespace Portal.Search;

/// <summary>Changes that reach the index together with the cursor that they lead to, or not at all.</summary>
/// <param name="Removed">Content item ids that readers can no longer find; unknown ones are ignored.</param>
/// <param name="Cursor">Sequence of the last change log line that the batch covers.</param>
public sealed record IndexBatch(IReadOnlyList<IndexDocument> Documents, IReadOnlyList<string> Removed, long Cursor);
