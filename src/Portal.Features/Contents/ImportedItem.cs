using Portal.Content;
using Portal.Content.Validation;

namespace Portal.Features.Contents;

/// <summary>What became of one item of an import.</summary>
/// <param name="Given">The item as it was handed in.</param>
/// <param name="Result">Done when it was stored, Unchanged when an equal version was there, otherwise the refusal.</param>
/// <param name="DifferingFacts">Facts of a translation that differ from its source's and were left out.</param>
/// <param name="Findings">What is wrong with its content without being a reason to refuse it.</param>
public sealed record ImportedItem(ContentItem Given, ContentResult Result, IReadOnlyList<string> DifferingFacts, IReadOnlyList<ContentError> Findings);
