using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Features.Caching;
using Portal.Features.Contents;
using Portal.Features.Reading;
using Portal.Storage;

namespace Portal.Features.Syndication;

/// <summary>Every public address of the site with its translations, for search engines. Always read as a stranger: what needs a sign-in is not in it.</summary>
public sealed class Sitemap(PortalContext context, SiteProfileLookup profiles, DefinitionStore definitions, PageDependencies dependencies)
{
    /// <summary>
    /// Most addresses in one file. The protocol (https://www.sitemaps.org/protocol.html) allows 50,000 and 50 MB; with seven percent-encoded
    /// translations an address takes up to 3 kB, so the bytes bind first.
    /// </summary>
    public const int LargestPart = 15_000;

    private static readonly string[] Lists = ["/", "/practices", "/countries", "/institutions", "/laws", "/articles"];

    /// <summary>Lists first, then items, oldest set first, so that parts stay stable as content grows. One query.</summary>
    public async Task<IReadOnlyList<SitemapEntry>> AllAsync(CancellationToken cancellationToken)
    {
        var cultures = (await profiles.GetAsync(cancellationToken)).Cultures;
        var entries = Lists.SelectMany(list => ListEntries(list, cultures)).ToList();
        var rows = await context.ContentItems.AsNoTracking().VisibleTo(Reader.Anonymous)
            .Where(item => item.Path != null && item.Path != "")
            .OrderBy(item => item.Id)
            .Select(item => new { Set = item.LocalizationSet ?? item.ContentItemId, item.Culture, item.Path, item.ContentType, item.ModifiedUtc, item.PublishedUtc })
            .ToListAsync(cancellationToken);
        foreach (var type in (await definitions.GetAsync(cancellationToken)).Types.Keys.Concat(rows.Select(row => row.ContentType).Distinct()))
        {
            dependencies.DependsOnType(type);
        }

        foreach (var set in rows.GroupBy(row => row.Set, StringComparer.Ordinal))
        {
            var alternates = set.Where(row => row.Culture is not null).DistinctBy(row => row.Culture).ToDictionary(row => row.Culture!, row => "/" + row.Path, StringComparer.Ordinal); // filtered
            entries.AddRange(set.Select(row => new SitemapEntry("/" + row.Path, row.ModifiedUtc ?? row.PublishedUtc, alternates)));
        }

        return entries;
    }

    private static IEnumerable<SitemapEntry> ListEntries(string list, SiteCultures cultures)
    {
        var alternates = cultures.Supported.ToDictionary(culture => culture, culture => $"/{culture}{list}", StringComparer.Ordinal);
        return alternates.Values.Select(url => new SitemapEntry(url, null, alternates));
    }
}

/// <param name="Url">Site address.</param>
/// <param name="Alternates">The same thing by language, itself included.</param>
public sealed record SitemapEntry(string Url, DateTimeOffset? Changed, IReadOnlyDictionary<string, string> Alternates);
