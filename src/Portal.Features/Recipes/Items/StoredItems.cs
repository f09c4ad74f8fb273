using Microsoft.EntityFrameworkCore;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Recipes.Items;

/// <summary>What the database holds that a batch of imported items meets.</summary>
internal sealed class StoredItems
{
    private readonly Dictionary<string, ContentItemVersion> versions = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, ContentItemVersion> active;
    private readonly ILookup<string, ContentItemVersion> byPath;
    private readonly ILookup<string, ContentItemVersion> byAlias;
    private readonly ILookup<string, ContentItemVersion> bySet;

    private StoredItems(List<ContentItemVersion> byVersion, List<ContentItemVersion> live)
    {
        foreach (var row in byVersion)
        {
            versions[row.ContentItemVersionId] = row;
        }

        active = live.ToLookup(row => row.ContentItemId, StringComparer.OrdinalIgnoreCase);
        byPath = live.Where(row => row.Path is not null).ToLookup(row => row.Path!, StringComparer.Ordinal);
        byAlias = live.Where(row => row.Alias is not null).ToLookup(row => row.Alias!, StringComparer.Ordinal);
        bySet = live.Where(row => row.LocalizationSet is not null).ToLookup(row => row.LocalizationSet!, StringComparer.Ordinal);
    }

    public static async Task<StoredItems> LoadAsync(PortalContext db, List<RecipeItem> batch, CancellationToken cancellationToken)
    {
        var versionIds = batch.Select(imported => imported.Item.ContentItemVersionId).OfType<string>().ToList();
        var ids = batch.Select(imported => imported.Item.ContentItemId).Distinct().ToList();
        var paths = batch.Select(imported => AutoroutePart.Of(imported.Item)).OfType<string>().ToList();
        var aliases = batch.Select(imported => AliasPart.Of(imported.Item)).OfType<string>().ToList();
        var sets = batch.Select(imported => LocalizationPart.SetOf(imported.Item)).OfType<string>().Distinct().ToList();

        var rows = db.ContentItems.AsNoTracking();
        var byVersion = await rows.Where(row => versionIds.Contains(row.ContentItemVersionId)).ToListAsync(cancellationToken);
        var met = new Dictionary<long, ContentItemVersion>();

        // Latest and published apart, because the indexes over sets and aliases hold the one or the other.
        foreach (var live in new[] { rows.Where(row => row.Latest), rows.Where(row => row.Published) })
        {
            foreach (var question in new[]
            {
                live.Where(row => ids.Contains(row.ContentItemId)),
                live.Where(row => paths.Contains(row.Path!)),
                live.Where(row => aliases.Contains(row.Alias!)),
                live.Where(row => sets.Contains(row.LocalizationSet!)),
            })
            {
                foreach (var row in await question.ToListAsync(cancellationToken))
                {
                    met[row.Id] = row;
                }
            }
        }

        return new StoredItems(byVersion, [.. met.Values]);
    }

    public ContentItemVersion? Version(string versionId) => versions.GetValueOrDefault(versionId);

    /// <summary>The item's published version, or its latest one.</summary>
    public ContentItemVersion? Active(string itemId, bool published) =>
        active[itemId].FirstOrDefault(row => published ? row.Published : row.Latest);

    public void CheckConflicts(RecipeItem imported, RecipeProblems problems)
    {
        var item = imported.Item;
        if (active[item.ContentItemId].FirstOrDefault() is { } same && same.ContentType != item.ContentType)
        {
            problems.Refuse(imported.At.Place, $"the item {item.ContentItemId} is a {same.ContentType} on this site and a {item.ContentType} here.");
        }

        if (item.ContentItemVersionId is { } version && Version(version) is { } other && !SameItem(other, imported))
        {
            problems.Refuse(imported.At.Place, $"the version {version} belongs to the item {other.ContentItemId} on this site.");
        }

        if (!imported.IsActive)
        {
            return;
        }

        Taken(imported, AutoroutePart.Of(item) is { } path ? byPath[path] : [], $"the address {AutoroutePart.Of(item)}", problems);
        Taken(imported, AliasPart.Of(item) is { } alias ? byAlias[alias] : [], $"the alias {AliasPart.Of(item)}", problems);
        var culture = LocalizationPart.CultureOf(item);
        var members = LocalizationPart.SetOf(item) is { } set ? bySet[set].Where(row => row.Culture == culture) : [];
        Taken(imported, members, $"the language {culture} of the set {LocalizationPart.SetOf(item)}", problems);
    }

    private static void Taken(RecipeItem imported, IEnumerable<ContentItemVersion> holders, string what, RecipeProblems problems)
    {
        if (holders.FirstOrDefault(row => !SameItem(row, imported)) is { } holder)
        {
            problems.Refuse(imported.At.Place, $"{what} is taken by the item {holder.ContentItemId} ({holder.DisplayText}) on this site.");
        }
    }

    private static bool SameItem(ContentItemVersion row, RecipeItem imported) =>
        string.Equals(row.ContentItemId, imported.Item.ContentItemId, StringComparison.OrdinalIgnoreCase);
}
