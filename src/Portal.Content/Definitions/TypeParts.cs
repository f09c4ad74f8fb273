using System.Text.Json.Nodes;
using Portal.Content.Fields;
using Portal.Content.Parts;

namespace Portal.Content.Definitions;

/// <summary>What the JSON under a name at an item's root is: which part, with which fields, settings and meaning.</summary>
/// <param name="Name">The name in the JSON; differs from <paramref name="PartName"/> for named bags.</param>
/// <param name="Settings">The class <c>{PartName}Settings</c> on the type; empty when there is none.</param>
/// <param name="Meaning">Null when the part has fields only, or is unknown.</param>
/// <param name="Definition">Null when no definition of the part exists.</param>
public sealed record TypePart(string Name, string PartName, JsonObject Settings, ContentPart? Meaning, ContentPartDefinition? Definition)
{
    public ContentPartFieldDefinition? Field(string name) => Definition?.Fields.FirstOrDefault(field => field.Name == name);

    /// <summary>The kind of a field of this part; null for an unknown field or kind.</summary>
    public ContentField? Kind(string field) => Field(field) is { } definition ? ContentFields.Find(definition.FieldName) : null;
}

public static class TypeParts
{
    /// <summary>Never null: an unknown name comes back as a part without meaning and definition, whose JSON is kept verbatim.</summary>
    public static TypePart Resolve(this ContentDefinitions definitions, string contentType, string name)
    {
        var onType = definitions.Type(contentType)?.Parts.FirstOrDefault(part => part.Name == name);
        var partName = onType?.PartName ?? name;
        return new TypePart(
            name, partName, onType?.Settings[$"{partName}Settings"] as JsonObject ?? [], ContentParts.Find(partName), definitions.Part(partName));
    }

    public static bool Has(this ContentTypeDefinition? type, string partName) => type?.Parts.Any(part => part.PartName == partName) ?? false;
}
