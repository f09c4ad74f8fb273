using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Features.Caching;
using Portal.Features.Reading;
using Portal.Storage;

namespace Portal.Features.Syndication;

/// <summary>The newest practices and articles of one language. Always read as a stranger.</summary>
public sealed class Feed(PortalContext context, PageDependencies dependencies)
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
        return [.. rows.Select(row => Entry(row, culture))];
    }

    private static FeedEntry Entry(ShownRow row, string culture)
    {
        var item = new ShownItem(row, row, [row], culture);
        return new FeedEntry(row.ContentItemId, row.Title, item.Part(row.ContentType).Text("Summary")?.Text, item.Url, row.PublishedUtc ?? default, row.ModifiedUtc);
    }
}

/// <param name="Url">Site address.</param>
public sealed record FeedEntry(string ContentItemId, string Title, string? Summary, string Url, DateTimeOffset PublishedUtc, DateTimeOffset? ModifiedUtc);
