using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>
/// What a piece of a recipe looks like: checks it, brings its keys to their canonical case, and writes itself as JSON Schema.
/// </summary>
public abstract record Shape
{
    /// <summary>One sentence for the schema, shown by editors; null when the name says it all.</summary>
    public string? Description { get; init; }

    /// <summary>A canonical copy of <paramref name="value"/>; what does not fit is reported and read as well as possible.</summary>
    public abstract JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems);

    /// <summary>The shape as JSON Schema, draft 2020-12.</summary>
    public JsonObject Schema()
    {
        var schema = Describe();
        if (Description is not null)
        {
            schema["description"] = Description;
        }

        return schema;
    }

    protected abstract JsonObject Describe();

    protected static JsonNode? Misfit(JsonNode? value, string expected, RecipePlace place, RecipeProblems problems)
    {
        problems.Refuse(place, $"expected {expected}, found {Found(value)}.");
        return value?.DeepClone();
    }

    private static string Found(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "an object",
        JsonArray => "a list",
        _ when value.ToJsonString().Length > 60 => value.ToJsonString()[..60] + "…",
        _ => value.ToJsonString(),
    };
}
