using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Portal.Features.Recipes;

/// <summary>Reads a recipe file: UTF-8 with or without a mark, comments, trailing commas, header keys in any case.</summary>
public static class RecipeReader
{
    private static readonly string[] RootNames =
    [
        "$schema", "name", "displayName", "description", "author", "website", "version", "issetuprecipe", "categories", "tags",
        "exportUtc", "requireNewScope", "variables", "steps",
    ];

    /// <summary>Null when the file cannot be read as a recipe; what is wrong is then among the problems, with line and column.</summary>
    public static Recipe? Read(string path, RecipeProblems problems)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            problems.Refuse(new RecipePlace(file, "$"), $"there is no file {path}.");
            return null;
        }

        return Read(path, File.ReadAllBytes(path), problems);
    }

    /// <param name="utf8">The file's bytes.</param>
    public static Recipe? Read(string path, ReadOnlyMemory<byte> utf8, RecipeProblems problems)
    {
        var file = Path.GetFileName(path);
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        JsonElement root;
        try
        {
            // Not disposed: the steps read from its buffer for as long as the recipe lives.
            root = JsonDocument.Parse(text, RecipeJson.Reading).RootElement;
        }
        catch (JsonException broken)
        {
            problems.Refuse(new RecipePlace(file, Position(broken, text.Span)), Reason(broken));
            return null;
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Refuse(RecipePlace.Root(file), $"a recipe is a JSON object, this file holds {Kind(root)}.");
            return null;
        }

        return ReadRoot(root, new Recipe(path), RecipePlace.Root(file), problems);
    }

    private static Recipe ReadRoot(JsonElement root, Recipe recipe, RecipePlace place, RecipeProblems problems)
    {
        var stepsSeen = false;
        foreach (var property in root.EnumerateObject())
        {
            var known = RootNames.FirstOrDefault(name => string.Equals(name, property.Name, StringComparison.OrdinalIgnoreCase));
            recipe = known switch
            {
                "name" => recipe with { Name = Text(property.Value) },
                "displayName" => recipe with { DisplayName = Text(property.Value) },
                "description" => recipe with { Description = Text(property.Value) },
                "version" => recipe with { Version = Text(property.Value) },
                "issetuprecipe" => recipe with { IsSetupRecipe = Flag(property.Value) },
                "variables" => recipe with { Variables = Variables(property.Value, place.At("variables"), stepsSeen, problems) },
                "steps" => recipe with { Steps = Steps(property.Value, place.At("steps"), problems) },
                _ => recipe,
            };
            stepsSeen |= known == "steps";
            if (known is null)
            {
                Unknown(property.Name, place, problems);
            }
        }

        if (!stepsSeen)
        {
            problems.Refuse(place, "a recipe needs \"steps\", a list of objects each with a \"name\".");
        }

        return recipe;
    }

    private static void Unknown(string name, RecipePlace place, RecipeProblems problems)
    {
        if (NearestName.Of(name, RootNames) is { } nearest)
        {
            problems.Refuse(place.At(name), $"\"{name}\" is not a key of a recipe. Did you mean \"{nearest}\"?");
        }
        else
        {
            problems.Note(place.At(name), $"\"{name}\" is not a key of a recipe and is left out.");
        }
    }

    private static ImmutableSortedDictionary<string, string> Variables(
        JsonElement value, RecipePlace place, bool afterSteps, RecipeProblems problems)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            problems.Refuse(place, $"variables are an object of texts, this is {Kind(value)}.");
            return ImmutableSortedDictionary<string, string>.Empty;
        }

        if (afterSteps)
        {
            problems.Note(place, "variables stand after the steps; Orchard Core would not see them.");
        }

        return value.EnumerateObject().ToImmutableSortedDictionary(property => property.Name, property => Text(property.Value), StringComparer.Ordinal);
    }

    private static ImmutableArray<JsonElement> Steps(JsonElement value, RecipePlace place, RecipeProblems problems)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            problems.Refuse(place, $"steps are a list of objects, this is {Kind(value)}.");
            return [];
        }

        var steps = value.EnumerateArray().ToImmutableArray();
        for (var index = 0; index < steps.Length; index++)
        {
            if (steps[index].ValueKind != JsonValueKind.Object)
            {
                problems.Refuse(place.At(index), $"a step is an object with a \"name\", this is {Kind(steps[index])}.");
            }
        }

        return [.. steps.Where(step => step.ValueKind == JsonValueKind.Object)];
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };

    private static bool Flag(JsonElement value) =>
        value.ValueKind == JsonValueKind.True || string.Equals(Text(value), "true", StringComparison.OrdinalIgnoreCase);

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };

    // The exception counts lines from 0 and bytes; people count from 1 and letters.
    private static string Position(JsonException broken, ReadOnlySpan<byte> text)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var rest = text;
        for (var skipped = 0; skipped < line && rest.IndexOf((byte)'\n') is >= 0 and var end; skipped++)
        {
            rest = rest[(end + 1)..];
        }

        var bytes = (int)Math.Min(broken.BytePositionInLine ?? 0, rest.Length);
        return FormattableString.Invariant($"line {line + 1}, column {Encoding.UTF8.GetCharCount(rest[..bytes]) + 1}");
    }

    private static string Reason(JsonException broken)
    {
        var end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return "not readable as JSON: " + (end > 0 ? broken.Message[..end] : broken.Message);
    }
}
