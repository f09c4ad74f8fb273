using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Features.Caching;
using Portal.Features.Contents;
using Portal.Features.Reading;
using Portal.Storage;

namespace Portal.Features.Syndication;

/// <summary>The newest practices and articles of one language. Always read as a stranger.</summary>
public sealed class Feed(PortalContext context, DefinitionStore definitions, PageDependencies dependencies)
{
    public const int Length = 30;

    private static readonly string[] Types = ["Practice", "Article"];

    /// <summary>Only what exists in the language itself: a feed never speaks another one. One query.</summary>
    public async Task<IReadOnlyList<FeedEntry>> NewestAsync(string culture, CancellationToken cancellationToken)
    {
        foreach (var type in Types)
        {
            dependencies.DependsOnType(type);
        }

        var rows = await context.ContentItems.AsNoTracking().VisibleTo(Reader.Anonymous)
            .Where(item => item.Culture == culture && Types.Contains(item.ContentType))
            .OrderByDescending(item => item.PublishedUtc).ThenBy(item => item.Id)
            .Take(Length)
            .Select(item => new ShownRow(
                item.ContentItemId, item.ContentItemVersionId, item.ContentType, item.Culture, item.LocalizationSet, item.IsSource,
                item.SourceVersionId, item.Path, item.DisplayText, item.PublishedUtc, item.ModifiedUtc, item.Content))
            .ToListAsync(cancellationToken);
        var known = await definitions.GetAsync(cancellationToken);
        return [.. rows.Select(row => Entry(new ShownItem(known, row, row, [row], culture)))];
    }

    private static FeedEntry Entry(ShownItem item) => new(
        item.Shown.ContentItemId, item.Shown.Title, item.Part(item.Shown.ContentType).Text("Summary")?.Text, item.Url,
        item.Shown.PublishedUtc ?? default, item.Shown.ModifiedUtc);
}

/// <param name="Url">Site address.</param>
public sealed record FeedEntry(string ContentItemId, string Title, string? Summary, string Url, DateTimeOffset PublishedUtc, DateTimeOffset? ModifiedUtc);
