namespace Portal.Features.Reading;

/// <summary>What reading needs of a published version that the reader may see.</summary>
/// <param name="Culture">Null for culture-neutral items.</param>
/// <param name="Content">The parts as JSON; null where only the identity was asked for.</param>
public sealed record ShownRow(
    string ContentItemId, string ContentItemVersionId, string ContentType, string? Culture, string? LocalizationSet, bool IsSource,
    string? SourceVersionId, string? Path, string Title, DateTimeOffset? PublishedUtc, DateTimeOffset? ModifiedUtc, string? Content)
{
    /// <summary>The localization set, or the item itself when it has none: what links between contents point to.</summary>
    public string SetId => LocalizationSet ?? ContentItemId;

    /// <summary>Site address with leading slash; items without a path are reached by their permanent link.</summary>
    public string UrlIn(string culture) => Path is { Length: > 0 } path ? "/" + path : $"/{Culture ?? culture}/id/{ContentItemId}";
}
