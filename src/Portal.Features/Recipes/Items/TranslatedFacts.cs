using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Content;
using Portal.Content.Overlays;
using Portal.Content.Parts;
using Portal.Features.Contents;
using Portal.Storage;

namespace Portal.Features.Recipes.Items;

/// <summary>
/// Translations that came whole, with the source's facts repeated (exports do that for Orchard Core). The facts are not stored with
/// them; where they differ from the source's, or where there is no source, that is reported.
/// </summary>
internal sealed class TranslatedFacts(RecipeRun run)
{
    private const int Named = 5;
    private readonly Dictionary<string, ItemAt> sources = new(StringComparer.Ordinal);
    private readonly List<(string Set, ItemAt At)> whole = [];

    public void Collect(RecipeItem imported)
    {
        if (LocalizationPart.SetOf(imported.Item) is not { } set || !imported.IsActive)
        {
            return;
        }

        if (!TranslationPart.IsOn(imported.Item))
        {
            if (imported.Item.Published || !sources.ContainsKey(set))
            {
                sources[set] = imported.At;
            }
        }
        else if (!JsonNode.DeepEquals(imported.Given.Content, imported.Item.Content))
        {
            whole.Add((set, imported.At));
        }
    }

    public async Task CheckAsync(PortalContext db, ContentItemReader reader, CancellationToken cancellationToken)
    {
        var unheard = new RecipeProblems();
        foreach (var translations in whole.GroupBy(translation => translation.Set, translation => translation.At))
        {
            var source = sources.TryGetValue(translations.Key, out var at)
                ? reader.Read(at.Source, at.Position, unheard)?.Item
                : await StoredSourceAsync(db, translations.Key, cancellationToken);
            foreach (var translation in translations)
            {
                Compare(translation, source, reader, unheard);
            }
        }
    }

    private static async Task<ContentItem?> StoredSourceAsync(PortalContext db, string set, CancellationToken cancellationToken)
    {
        var sources = db.ContentItems.AsNoTracking().Where(row => row.LocalizationSet == set && row.IsSource);
        var row = await sources.FirstOrDefaultAsync(row => row.Published, cancellationToken)
            ?? await sources.FirstOrDefaultAsync(row => row.Latest, cancellationToken);
        return row?.ToItem();
    }

    private void Compare(ItemAt at, ContentItem? source, ContentItemReader reader, RecipeProblems unheard)
    {
        if (source is null)
        {
            run.Problems.Note(at.Place, "the item that this one translates is neither in the recipe nor on the site; its numbers, dates and links are left out.");
            return;
        }

        if (reader.Read(at.Source, at.Position, unheard)?.Given is { } given)
        {
            var differing = new TranslationWords(run.Site.Definitions).Keep(given.Copy(), source);
            if (differing.Count > 0)
            {
                run.Problems.Note(at.Place, $"differs from its source, which counts: {string.Join(", ", differing.Take(Named))}{(differing.Count > Named ? " …" : "")}.");
            }
        }
    }
}
