using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;

namespace Portal.Content.Fields;

/// <summary>A field's settings read leniently: the class named after the field (<c>TextFieldSettings</c>) unless another is named.</summary>
public sealed class FieldSettings(ContentPartFieldDefinition definition)
{
    public string Editor => LenientValue.Text(Class("ContentPartFieldSettings")?["Editor"]) ?? "";

    public bool Required => Flag("Required");

    public bool Flag(string name, bool fallback = false) => LenientValue.Flag(Own?[name]) ?? fallback;

    public decimal? Number(string name) => LenientValue.Number(Own?[name]);

    public string? Text(string name) => LenientValue.Text(Own?[name]);

    public IReadOnlyList<string> Texts(string name) => LenientValue.Texts(Own?[name]);

    /// <summary>The values of an <c>Options</c> array of <c>{name, value}</c>; empty when there is none.</summary>
    public IReadOnlyList<string> Options(string? settingsClass = null) =>
        (settingsClass is null ? Own : Class(settingsClass))?["Options"] is JsonArray options
            ? [.. options.OfType<JsonObject>().Select(option => LenientValue.Text(option["value"] ?? option["Value"]) ?? LenientValue.Text(option["name"] ?? option["Name"]) ?? "")]
            : [];

    public JsonObject? Class(string name) => definition.Settings[name] as JsonObject;

    private JsonObject? Own => Class($"{definition.FieldName}Settings");
}
