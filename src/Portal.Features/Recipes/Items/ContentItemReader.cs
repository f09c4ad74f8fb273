using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Content;
using Portal.Content.Json;
using Portal.Features.Recipes.Expressions;

namespace Portal.Features.Recipes.Items;

/// <summary>Reads one item of a <c>content</c> step, the same way for the plan and for the writing.</summary>
internal sealed class ContentItemReader(RecipeRun run)
{
    private static readonly JsonNodeOptions Exact = new() { PropertyNameCaseInsensitive = false };

    /// <summary>Null when it is no item; the problem is then reported.</summary>
    public RecipeItem? Read(ContentSource source, int position, RecipeProblems problems)
    {
        var element = source[position];
        var place = source.Place(position);
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Refuse(place, "a content item is an object.");
            return null;
        }

        var root = JsonObject.Create(element, Exact)!;
        if (HasExpression(element))
        {
            Evaluate(root, element, source, position, problems);
        }

        if (LenientValue.Text(LenientValue.Property(root, "ContentType")) is not { Length: > 0 })
        {
            problems.Refuse(place.At("ContentType"), "\"ContentType\" is missing or empty.");
            return null;
        }

        if (LenientValue.Text(LenientValue.Property(root, "ContentItemId")) is not { Length: > 0 })
        {
            root.Remove("ContentItemId");
            root["ContentItemId"] = MadeId.From($"{source.Step.Recipe.Key}|{Seed(element, source, position)}|ContentItemId");
        }

        return Canonical(root, new ItemAt(source, position), problems);
    }

    private RecipeItem Canonical(JsonObject root, ItemAt at, RecipeProblems problems)
    {
        var dropped = new List<string>();
        var given = ContentItemJson.Read(root, dropped);
        if (dropped.Count > 0)
        {
            problems.Note(at.Place, $"single values at an item's root are not kept: {string.Join(", ", dropped)}.");
        }

        var item = ItemShape.Stored(given, run.Site.Definitions);
        return new RecipeItem(at, item, given, given.ContentItemVersionId is not null);
    }

    private void Evaluate(JsonObject root, JsonElement element, ContentSource source, int position, RecipeProblems problems) =>
        new ExpressionWalk(source.Step.Expressions, problems, Seed(element, source, position), run.Trusted, opaque: false)
            .Evaluate(root, source.Place(position));

    private string Seed(JsonElement element, ContentSource source, int position)
    {
        if (!source.Seeds.TryGetValue(position, out var seed))
        {
            source.Seeds[position] = seed = run.Seed(element.GetRawText());
        }

        return seed;
    }

    // Looks at the bytes, so that the many items without expressions are not walked.
    private static bool HasExpression(JsonElement element)
    {
        var utf8 = JsonMarshal.GetRawUtf8Value(element);
        return utf8.IndexOf("\"["u8) >= 0 || utf8.IndexOf("\"\\u005b"u8) >= 0 || utf8.IndexOf("\"\\u005B"u8) >= 0;
    }
}
