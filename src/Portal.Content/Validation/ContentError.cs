namespace Portal.Content.Validation;

/// <summary>One thing that is wrong with an item's content.</summary>
/// <param name="Path">Part and field (<c>Practice.Summary</c>), inside a bag <c>Results[2].Figure.Value</c>.</param>
/// <param name="Detail">The limit or the value that the message may show; null when the code says all.</param>
public sealed record ContentError(string Path, ContentErrorCode Code, string? Detail = null);
