using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>What a field finds wrong with its value; the caller adds where.</summary>
public readonly record struct FieldProblem(ContentErrorCode Code, string? Detail = null);
