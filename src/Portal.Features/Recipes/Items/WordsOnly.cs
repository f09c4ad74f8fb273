using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Definitions;
using Portal.Content.Overlays;
using Portal.Content.Parts;

namespace Portal.Features.Recipes.Items;

/// <summary>Takes a translation back to its words, the same whether it came whole or bare: what is left empty by that goes too.</summary>
internal sealed class WordsOnly(ContentDefinitions definitions)
{
    private static readonly string[] ChildRoot = [nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentType), nameof(ContentItem.DisplayText)];

    /// <summary>Rewrites the translation in place.</summary>
    public void Keep(ContentItem translation)
    {
        // Against itself: every fact goes, whether or not the source is at hand. TranslatedFacts compares them with the source.
        new TranslationWords(definitions).Keep(translation, translation);
        Tidy(translation.Content, translation.ContentType);
    }

    private void Tidy(JsonObject parts, string contentType)
    {
        foreach (var (name, value) in parts.ToList())
        {
            var part = definitions.Resolve(contentType, name);
            if (value is not JsonObject own || part.Meaning is { Scope: PartScope.Item } || part is { Meaning: null, Definition: null })
            {
                continue;
            }

            TidyBag(own);
            if (own.Count == 0)
            {
                parts.Remove(name);
            }
        }
    }

    private void TidyBag(JsonObject bag)
    {
        foreach (var child in BagPart.Children(bag).ToList())
        {
            foreach (var (name, value) in child.ToList())
            {
                if (value is not (JsonObject or JsonArray) && !ChildRoot.Contains(name, StringComparer.Ordinal))
                {
                    child.Remove(name);
                }
            }

            Tidy(child, child[nameof(ContentItem.ContentType)]?.ToString() ?? "");
            if (!child.Any(property => property.Value is JsonObject or JsonArray))
            {
                bag[BagPart.Items]!.AsArray().Remove(child); // Its children come from this very list.
            }
        }

        if (bag[BagPart.Items] is JsonArray { Count: 0 })
        {
            bag.Remove(BagPart.Items);
        }
    }
}
