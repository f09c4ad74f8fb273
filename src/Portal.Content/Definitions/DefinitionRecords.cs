using System.Text.Json.Nodes;

namespace Portal.Content.Definitions;

/// <summary>
/// Definitions as the records of Orchard Core's recipe steps <c>ContentDefinition</c> and <c>ReplaceContentDefinition</c>; the same
/// JSON is stored as the documents <c>type:NAME</c> and <c>part:NAME</c>. Keys are expected in their canonical case.
/// </summary>
public static class DefinitionRecords
{
    /// <summary>An absent display name becomes the empty string, which <see cref="DefinitionMerge"/> understands as "leave".</summary>
    public static ContentTypeDefinition ReadType(JsonObject record) => new(
        Text(record, "Name"),
        Text(record, "DisplayName"),
        Settings(record),
        [.. Objects(record, "ContentTypePartDefinitionRecords").Select(ReadTypePart)]);

    public static ContentPartDefinition ReadPart(JsonObject record) => new(
        Text(record, "Name"),
        Settings(record),
        [.. Objects(record, "ContentPartFieldDefinitionRecords").Select(ReadField)]);

    public static JsonObject Write(ContentTypeDefinition type) => new()
    {
        ["Name"] = type.Name,
        ["DisplayName"] = type.DisplayName,
        ["Settings"] = type.Settings.DeepClone(),
        ["ContentTypePartDefinitionRecords"] = new JsonArray([.. type.Parts.Select(part => new JsonObject
        {
            ["PartName"] = part.PartName,
            ["Name"] = part.Name,
            ["Settings"] = part.Settings.DeepClone(),
        })]),
    };

    public static JsonObject Write(ContentPartDefinition part) => new()
    {
        ["Name"] = part.Name,
        ["Settings"] = part.Settings.DeepClone(),
        ["ContentPartFieldDefinitionRecords"] = new JsonArray([.. part.Fields.Select(field => new JsonObject
        {
            ["FieldName"] = field.FieldName,
            ["Name"] = field.Name,
            ["Settings"] = field.Settings.DeepClone(),
        })]),
    };

    private static ContentTypePartDefinition ReadTypePart(JsonObject record)
    {
        var partName = Text(record, "PartName");
        var name = Text(record, "Name");
        return new ContentTypePartDefinition(partName, name.Length > 0 ? name : partName, Settings(record));
    }

    private static ContentPartFieldDefinition ReadField(JsonObject record) =>
        new(Text(record, "FieldName"), Text(record, "Name"), Settings(record));

    private static string Text(JsonObject record, string name) => record[name]?.ToString() ?? "";

    private static JsonObject Settings(JsonObject record) => record["Settings"] is JsonObject settings ? settings.DeepClone().AsObject() : [];

    private static IEnumerable<JsonObject> Objects(JsonObject record, string name) =>
        record[name] is JsonArray array ? array.OfType<JsonObject>() : [];
}
