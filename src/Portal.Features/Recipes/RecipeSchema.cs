using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Features.Recipes.Steps;

namespace Portal.Features.Recipes;

/// <summary>The JSON Schema of recipe files, made from the step classes; docs/recipe.schema.json is this, and a test keeps it so.</summary>
public static class RecipeSchema
{
    private const string Id = "https://tajriba.example/schemas/recipe.json";

    /// <summary>The file's text, ending in a line feed.</summary>
    public static string Text()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, RecipeJson.Writing))
        {
            Schema().WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static JsonObject Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = Id,
        ["title"] = "Recipe",
        ["description"] = "A recipe of Tajriba, in Orchard Core's format.",
        ["type"] = "object",
        ["required"] = new JsonArray("steps"),
        ["properties"] = Root(),
        ["additionalProperties"] = false,
        ["$defs"] = new JsonObject
        {
            ["step"] = new JsonObject
            {
                ["type"] = "object",
                ["required"] = new JsonArray("name"),
                ["properties"] = new JsonObject { ["name"] = new JsonObject { ["enum"] = Names(StepNames()) } },
                ["allOf"] = new JsonArray([.. RecipeStep.All.Select(Rule)]),
            },
        },
    };

    private static JsonObject Root()
    {
        var text = () => (JsonNode)new JsonObject { ["type"] = "string" };
        var texts = () => (JsonNode)new JsonObject { ["type"] = "array", ["items"] = text() };
        return new JsonObject
        {
            ["$schema"] = text(),
            ["name"] = text(),
            ["displayName"] = text(),
            ["description"] = text(),
            ["author"] = text(),
            ["website"] = text(),
            ["version"] = text(),
            ["issetuprecipe"] = new JsonObject { ["type"] = "boolean" },
            ["categories"] = texts(),
            ["tags"] = texts(),
            ["exportUtc"] = text(),
            ["requireNewScope"] = new JsonObject { ["type"] = "boolean" },
            ["variables"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = text() },
            ["steps"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/step" } },
        };
    }

    private static JsonNode Rule(RecipeStep step)
    {
        var shape = step.Shape.Schema();
        var properties = shape["properties"] as JsonObject ?? [];
        properties["name"] = true;
        shape["properties"] = properties;
        shape["description"] = step.Description;
        return new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { ["name"] = new JsonObject { ["enum"] = Names(step.Aliases.Prepend(step.Name)) } } },
            ["then"] = shape,
        };
    }

    private static ImmutableArray<string> StepNames() =>
        [.. RecipeStep.All.SelectMany(step => step.Aliases.Prepend(step.Name)), .. OrchardNames.KeptSteps, .. OrchardNames.NeverRunSteps];

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);
}
