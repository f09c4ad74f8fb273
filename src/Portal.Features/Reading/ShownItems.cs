using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Portal.Features.Caching;
using Portal.Features.Contents;
using Portal.Storage;

namespace Portal.Features.Reading;

/// <summary>Finds published things for a reader, under the gate, with a fixed number of queries whatever the number of things.</summary>
public sealed class ShownItems(PortalContext context, DefinitionStore definitions, PageDependencies dependencies)
{
    /// <summary>The set of one item in the best language for the visit; null when the reader may see none of it. One query.</summary>
    public async Task<ShownItem?> OfSetAsync(string set, Visit visit, CancellationToken cancellationToken) =>
        await OfSetsAsync([set], visit, cancellationToken) is [var item, ..] ? item : null;

    /// <summary>The things of several sets, in the order asked for; what the reader may not see is left out. One query, two when some have no set.</summary>
    public async Task<IReadOnlyList<ShownItem>> OfSetsAsync(IReadOnlyCollection<string> sets, Visit visit, CancellationToken cancellationToken)
    {
        if (sets.Count == 0)
        {
            return [];
        }

        foreach (var set in sets)
        {
            dependencies.DependsOnSet(set);
        }

        var wanted = sets.ToArray();
        var items = await ShowAsync(item => wanted.Contains(item.LocalizationSet), visit, cancellationToken);
        if (items.Count < wanted.Length)
        {
            // Things without a set of their own (imported, culture-neutral) go by their id. Asked apart: with OR neither index would be used.
            var alone = wanted.Except(items.Select(item => item.SetId), StringComparer.Ordinal).ToArray();
            items = [.. items, .. await ShowAsync(item => item.LocalizationSet == null && alone.Contains(item.ContentItemId), visit, cancellationToken)];
        }

        var bySet = items.ToDictionary(item => item.SetId, StringComparer.Ordinal);
        return [.. sets.Distinct(StringComparer.Ordinal).Where(bySet.ContainsKey).Select(set => bySet[set])];
    }

    /// <summary>Everything of a type that has few items (institutions, laws, articles), newest first. One query.</summary>
    public Task<IReadOnlyList<ShownItem>> OfTypeAsync(string type, Visit visit, CancellationToken cancellationToken)
    {
        dependencies.DependsOnType(type);
        return ShowAsync(item => item.ContentType == type, visit, cancellationToken);
    }

    private async Task<IReadOnlyList<ShownItem>> ShowAsync(
        Expression<Func<ContentItemVersion, bool>> which, Visit visit, CancellationToken cancellationToken)
    {
        var rows = await RowsAsync(context.ContentItems.AsNoTracking().VisibleTo(visit.Reader).Where(which), visit.Culture, cancellationToken);
        var shown = new List<ShownItem>();
        foreach (var set in rows.GroupBy(row => row.SetId, StringComparer.Ordinal))
        {
            shown.Add(await ShowAsync([.. set], visit, cancellationToken));
        }

        return shown;
    }

    private static Task<List<ShownRow>> RowsAsync(IQueryable<ContentItemVersion> items, string culture, CancellationToken cancellationToken) =>
        items.OrderByDescending(item => item.PublishedUtc).ThenBy(item => item.Id)
            .Select(item => new ShownRow(
                item.ContentItemId, item.ContentItemVersionId, item.ContentType, item.Culture, item.LocalizationSet, item.IsSource,
                item.SourceVersionId, item.Path, item.DisplayText, item.PublishedUtc, item.ModifiedUtc,
                item.IsSource || item.Culture == culture ? item.Content : null))
            .ToListAsync(cancellationToken);

    private async Task<ShownItem> ShowAsync(IReadOnlyList<ShownRow> members, Visit visit, CancellationToken cancellationToken)
    {
        var shown = members.FirstOrDefault(row => row.Culture == visit.Culture) ?? members.FirstOrDefault(row => row.IsSource) ?? members[0];
        if (shown.Content is null)
        {
            // Only when the reader's language and the source are both hidden: one more query for a rare page.
            var content = await context.ContentItems.AsNoTracking().VisibleTo(visit.Reader)
                .Where(item => item.ContentItemVersionId == shown.ContentItemVersionId).Select(item => item.Content).FirstOrDefaultAsync(cancellationToken);
            shown = shown with { Content = content };
        }

        var source = shown.IsSource ? shown : members.FirstOrDefault(row => row.IsSource) ?? shown;
        return new ShownItem(await definitions.GetAsync(cancellationToken), shown, source, members, visit.Culture);
    }
}
