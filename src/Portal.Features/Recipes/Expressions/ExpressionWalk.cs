using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Expressions;

/// <summary>Replaces the expressions in a piece of a recipe by their values, depth first; names of properties are never evaluated.</summary>
/// <param name="seed">Identity of the piece, for <c>uuid()</c>.</param>
/// <param name="trusted">False leaves all texts as they are, the export's own escapes apart.</param>
/// <param name="opaque">Nothing here is run, so a script that only Orchard Core runs is kept as text.</param>
public sealed class ExpressionWalk(RecipeExpressions expressions, RecipeProblems problems, string seed, bool trusted, bool opaque)
{
    public JsonNode? Evaluate(JsonNode? node, RecipePlace place) => Walk(node, place, place.Path.Length);

    // Objects and lists are changed in place; only their strings are replaced.
    private JsonNode? Walk(JsonNode? node, RecipePlace place, int rootLength)
    {
        switch (node)
        {
            case JsonObject inner:
                foreach (var (name, value) in inner.ToList())
                {
                    Replace(value, Walk(value, place.At(name), rootLength), changed => inner[name] = changed);
                }

                return inner;
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                {
                    var position = index;
                    Replace(list[index], Walk(list[index], place.At(index), rootLength), changed => list[position] = changed);
                }

                return list;
            case JsonValue value when value.TryGetValue<string>(out var text):
                return ExpressionText.Of(text) is null ? value : Text(text, place, rootLength) is var result && result == text ? value : JsonValue.Create(result);
            default:
                return node;
        }
    }

    private static void Replace(JsonNode? before, JsonNode? after, Action<JsonNode?> set)
    {
        if (!ReferenceEquals(before, after))
        {
            set(after);
        }
    }

    private string Text(string text, RecipePlace place, int rootLength)
    {
        if (!trusted)
        {
            return expressions.Unescape(text);
        }

        switch (expressions.Evaluate(text, $"{seed}{place.Path[rootLength..]}"))
        {
            case Evaluated value:
                return value.Text;
            case NotRun kept when opaque:
                problems.Note(place, $"{kept.Reason}; kept as it stands: {text}");
                return expressions.Kept(text);
            case NotRun refused:
                problems.Refuse(place, $"{refused.Reason}: {text}");
                return text;
            case Undefined undefined:
                problems.Refuse(place, $"{undefined.Reason}: {text}");
                return text;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
