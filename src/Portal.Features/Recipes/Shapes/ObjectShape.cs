using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Portal.Features.Recipes.Shapes;

/// <summary>A named key of an object.</summary>
/// <param name="Required">A missing or empty value is refused.</param>
public sealed record ShapeProperty(string Name, Shape Shape, bool Required = false)
{
    /// <summary>Other names under which older files have it.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public bool Answers(string name) =>
        string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
        || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);
}

/// <summary>An object with known keys. Other keys are refused with the nearest known one, unless <see cref="Others"/> admits them.</summary>
public sealed record ObjectShape(params ImmutableArray<ShapeProperty> Properties) : Shape
{
    /// <summary>Shape of all other keys; null refuses them.</summary>
    public Shape? Others { get; init; }

    public override JsonNode? Read(JsonNode? value, RecipePlace place, RecipeProblems problems)
    {
        if (value is not JsonObject given)
        {
            return Misfit(value, "an object", place, problems);
        }

        var known = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        var others = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var (name, inner) in given)
        {
            if (Properties.FirstOrDefault(property => property.Answers(name)) is { } property)
            {
                if (!known.TryAdd(property.Name, property.Shape.Read(inner, place.At(name), problems)))
                {
                    problems.Refuse(place.At(name), $"\"{property.Name}\" is given twice.");
                }
            }
            else if (Others is not null)
            {
                others.Add(new(name, Others.Read(inner, place.At(name), problems)));
            }
            else
            {
                problems.Refuse(place.At(name), Unknown(name));
            }
        }

        return Canonical(known, others, place, problems);
    }

    protected override JsonObject Describe()
    {
        var properties = new JsonObject();
        foreach (var property in Properties)
        {
            properties[property.Name] = property.Shape.Schema();
        }

        var schema = new JsonObject { ["type"] = "object" };
        if (Properties.Length > 0)
        {
            schema["properties"] = properties;
        }

        if (Properties.Any(property => property.Required))
        {
            schema["required"] = new JsonArray([.. Properties.Where(property => property.Required).Select(property => (JsonNode)property.Name)]);
        }

        schema["additionalProperties"] = Others is null ? JsonValue.Create(false) : Others is AnyShape ? JsonValue.Create(true) : Others.Schema();
        return schema;
    }

    // Keys in the order of the shape, then the others as they came.
    private JsonObject Canonical(
        Dictionary<string, JsonNode?> known, List<KeyValuePair<string, JsonNode?>> others, RecipePlace place, RecipeProblems problems)
    {
        var canonical = new JsonObject();
        foreach (var property in Properties)
        {
            if (known.TryGetValue(property.Name, out var value))
            {
                canonical[property.Name] = value;
            }

            if (property.Required && (value is null || value.ToString().Length == 0))
            {
                problems.Refuse(place.At(property.Name), $"\"{property.Name}\" is missing or empty.");
            }
        }

        foreach (var (name, value) in others)
        {
            canonical[name] = value;
        }

        return canonical;
    }

    private string Unknown(string name)
    {
        var names = Properties.Select(property => property.Name).ToList();
        var hint = NearestName.Hint(name, names);
        return $"\"{name}\" is not known here.{(hint.Length > 0 ? hint : $" Known are {string.Join(", ", names)}.")}";
    }
}
