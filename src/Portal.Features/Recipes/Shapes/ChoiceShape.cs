using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>One of some names, in any case, or its number (files made by code); written as the name.</summary>
public sealed record ChoiceShape(params ImmutableArray<string> Names) : Shape
{
    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems)
    {
        var text = value?.ToString() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        if (Names.FirstOrDefault(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return JsonValue.Create(named);
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Names.Length)
        {
            return JsonValue.Create(Names[number]);
        }

        problems.Refuse(place, $"\"{text}\" is none of {string.Join(", ", Names)}.{NearestName.Hint(text, Names)}");
        return value?.DeepClone();
    }

    protected override JsonObject Describe() => new()
    {
        ["enum"] = new JsonArray([.. Names.Select(name => (JsonNode)name), .. Names.Select((_, number) => (JsonNode)number)]),
    };
}
