using System.Text.Json.Nodes;
using Portal.Content.Fields;
using Portal.Content.Json;

namespace Portal.Features.Recipes.Steps;

/// <summary>What definition records must keep to beyond their shape.</summary>
internal static class DefinitionChecks
{
    public static void Check(JsonObject body, StepRun step)
    {
        var definedHere = Objects(body["ContentParts"]).Select(part => part["Name"]?.ToString() ?? "").ToList();
        var knownParts = definedHere.Concat(step.Site.Definitions.Parts.Keys).Concat(OrchardNames.Parts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, index) in Objects(body["ContentTypes"]).Select((type, index) => (type, index)))
        {
            CheckType(type, knownParts, step.Place.At("ContentTypes").At(index), step.Problems);
        }

        foreach (var (part, index) in Objects(body["ContentParts"]).Select((part, index) => (part, index)))
        {
            CheckPart(part, step.Place.At("ContentParts").At(index), step.Problems);
        }
    }

    private static void CheckType(JsonObject type, HashSet<string> knownParts, RecipePlace place, RecipeProblems problems)
    {
        var name = type["Name"]?.ToString() ?? "";
        CheckName(name, place.At("Name"), problems);
        foreach (var (part, index) in Objects(type["ContentTypePartDefinitionRecords"]).Select((part, index) => (part, index)))
        {
            var partName = part["PartName"]?.ToString() ?? "";
            var at = place.At("ContentTypePartDefinitionRecords").At(index).At("PartName");
            if (partName.Length > 0 && partName != name && !knownParts.Contains(partName) && NearestName.Of(partName, OrchardNames.Parts) is { } nearest)
            {
                problems.Refuse(at, $"no part is called \"{partName}\". Did you mean \"{nearest}\"?");
            }
        }
    }

    private static void CheckPart(JsonObject part, RecipePlace place, RecipeProblems problems)
    {
        CheckName(part["Name"]?.ToString() ?? "", place.At("Name"), problems);
        foreach (var (field, index) in Objects(part["ContentPartFieldDefinitionRecords"]).Select((field, index) => (field, index)))
        {
            var kind = field["FieldName"]?.ToString() ?? "";
            var at = place.At("ContentPartFieldDefinitionRecords").At(index);
            if (kind.Length > 0 && ContentFields.Find(kind) is null)
            {
                Unknown(kind, at.At("FieldName"), problems);
            }
        }
    }

    private static void Unknown(string kind, RecipePlace place, RecipeProblems problems)
    {
        if (NearestName.Of(kind, ContentFields.All.Select(known => known.Name)) is { } nearest)
        {
            problems.Refuse(place, $"no kind of field is called \"{kind}\". Did you mean \"{nearest}\"?");
        }
        else
        {
            problems.Note(place, $"fields of the kind \"{kind}\" are kept as they are and shown plainly.");
        }
    }

    private static void CheckName(string name, RecipePlace place, RecipeProblems problems)
    {
        if (ContentItemJson.IsRootName(name))
        {
            problems.Refuse(place, $"\"{name}\" is a property of every item and cannot name a type or part.");
        }
        else if (name.Length > 0 && !(char.IsLetter(name[0]) && name.All(char.IsLetterOrDigit)))
        {
            problems.Note(place, $"\"{name}\" is not made of letters and digits alone, which Orchard Core asks of names.");
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray array ? array.OfType<JsonObject>() : [];
}
