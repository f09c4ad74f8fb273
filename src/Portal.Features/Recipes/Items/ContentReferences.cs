using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Json;
using Portal.Content.Parts;
using Portal.Storage;

namespace Portal.Features.Recipes.Items;

/// <summary>
/// What the items of a run point to: other items, sets, taxonomies and terms. What is neither in the run nor on the site is remarked
/// upon, not refused: exports of a part of a site are useful, and Orchard Core takes them.
/// </summary>
internal sealed class ContentReferences(RecipeRun run)
{
    private readonly HashSet<string> items = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RecipePlace> wantedItems = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RecipePlace> wantedSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecipePlace> wantedTerms = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taxonomies = new(StringComparer.OrdinalIgnoreCase);

    public void Collect(RecipeItem imported)
    {
        items.Add(imported.Item.ContentItemId);
        if (LocalizationPart.SetOf(imported.Item) is { } set)
        {
            sets.Add(set);
        }

        CollectTerms(imported.Item.Part(nameof(TaxonomyPart)));
        if (LenientValue.Text(imported.Item.Part(nameof(ContainedPart))?["ListContentItemId"]) is { Length: > 0 } list)
        {
            wantedItems.TryAdd(list, imported.At.Place.At($"{nameof(ContainedPart)}.ListContentItemId"));
        }

        CollectFields(imported.Item.Content, imported.At.Place);
    }

    public async Task CheckAsync(PortalContext db, CancellationToken cancellationToken)
    {
        await FindTaxonomiesAsync(db, cancellationToken);
        Report(wantedTerms, terms, "term", []);
        Report(wantedItems, items, "item", await FoundAsync(db, Missing(wantedItems, items), row => row.ContentItemId, cancellationToken));
        Report(wantedSets, sets, "localization set", await FoundAsync(db, Missing(wantedSets, sets), row => row.LocalizationSet!, cancellationToken));
    }

    private void CollectTerms(JsonObject? parent)
    {
        foreach (var term in TaxonomyPart.Terms(parent))
        {
            if (LenientValue.Text(term["ContentItemId"]) is { Length: > 0 } id)
            {
                terms.Add(id);
            }

            CollectTerms(term);
        }
    }

    // The keys of the pickers' values name them, whatever the definitions say; children of bags are reached the same way.
    private void CollectFields(JsonNode? node, RecipePlace place)
    {
        switch (node)
        {
            case JsonObject value:
                Want(value["ContentItemIds"], wantedItems, place);
                Want(value["LocalizationSets"], wantedSets, place);
                if (value["TermContentItemIds"] is JsonArray)
                {
                    Want(value["TermContentItemIds"], wantedTerms, place);
                    taxonomies.Add(LenientValue.Text(value["TaxonomyContentItemId"]) ?? "");
                    break;
                }

                foreach (var (name, inner) in value)
                {
                    if (inner is JsonObject or JsonArray)
                    {
                        CollectFields(inner, place.At(name));
                    }
                }

                break;
            case JsonArray list when list is [JsonObject, ..]:
                for (var index = 0; index < list.Count; index++)
                {
                    CollectFields(list[index], place.At(index));
                }

                break;
            default:
                break;
        }
    }

    private static void Want(JsonNode? ids, Dictionary<string, RecipePlace> wanted, RecipePlace place)
    {
        if (ids is not JsonArray)
        {
            return;
        }

        foreach (var id in LenientValue.Texts(ids).Where(id => id.Length > 0))
        {
            wanted.TryAdd(id, place);
        }
    }

    private static List<string> Missing(Dictionary<string, RecipePlace> wanted, HashSet<string> known) =>
        [.. wanted.Keys.Where(id => !known.Contains(id))];

    private async Task FindTaxonomiesAsync(PortalContext db, CancellationToken cancellationToken)
    {
        if (Missing(wantedTerms, terms).Count == 0)
        {
            return;
        }

        var ids = taxonomies.Where(id => id.Length > 0).ToList();
        var stored = await db.ContentItems.AsNoTracking()
            .Where(row => row.Latest && ids.Contains(row.ContentItemId))
            .Select(row => row.Content)
            .ToListAsync(cancellationToken);
        foreach (var content in stored)
        {
            CollectTerms(PortalJson.ParseObject(content)[nameof(TaxonomyPart)] as JsonObject);
        }
    }

    private static async Task<HashSet<string>> FoundAsync(
        PortalContext db, List<string> missing, System.Linq.Expressions.Expression<Func<ContentItemVersion, string>> key, CancellationToken cancellationToken)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var chunk in missing.Chunk(ContentPlanner.BatchSize))
        {
            found.UnionWith(await db.ContentItems.Where(row => row.Latest).Select(key).Where(id => chunk.Contains(id)).ToListAsync(cancellationToken));
            found.UnionWith(await db.ContentItems.Where(row => row.Published).Select(key).Where(id => chunk.Contains(id)).ToListAsync(cancellationToken));
        }

        return found;
    }

    private void Report(Dictionary<string, RecipePlace> wanted, HashSet<string> known, string what, HashSet<string> stored)
    {
        foreach (var (id, place) in wanted)
        {
            if (!known.Contains(id) && !stored.Contains(id))
            {
                run.Problems.Note(place, $"the {what} {id} is neither in the recipe nor on the site.");
            }
        }
    }
}
