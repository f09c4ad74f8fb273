using System.Text.Json.Nodes;
using Portal.Content.Definitions;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A kind of field: what its JSON looks like, what may be wrong with it, and which words the index gets. The class name is the field's name.</summary>
public abstract class ContentField
{
    /// <summary>Orchard's name of the kind (<c>TextField</c>).</summary>
    public string Name => GetType().Name;

    /// <summary>True when the value means the same in every language, so that only a set's source item holds it. Settings can say otherwise.</summary>
    public virtual bool CultureNeutral => true;

    /// <summary>The field's properties in Orchard's order; the first one is the value proper.</summary>
    public abstract JsonShape Shape { get; }

    /// <summary>The words for the full-text index, without markup; empty when the field has none.</summary>
    public virtual string IndexText(JsonObject value) => "";

    /// <summary>True when nothing has been entered: the value proper is absent, blank or an empty list.</summary>
    public virtual bool IsEmpty(JsonObject? value) => value is null || value[Shape.Properties[0].Name] switch
    {
        null => true,
        JsonArray array => array.Count == 0,
        var scalar => string.IsNullOrWhiteSpace(LenientValue.Text(scalar)),
    };

    /// <summary>What is wrong with a value, in canonical form.</summary>
    /// <param name="path">Prefix of the errors' paths: part and field.</param>
    /// <param name="complete">False for drafts and translations, where a required value may still be missing.</param>
    public IEnumerable<ContentError> Validate(JsonNode? value, FieldSettings settings, string path, bool complete)
    {
        if (value is not (null or JsonObject))
        {
            return [new ContentError(path, ContentErrorCode.WrongShape)];
        }

        if (IsEmpty(value as JsonObject))
        {
            return complete && settings.Required ? [new ContentError(path, ContentErrorCode.Required)] : [];
        }

        return Validate((JsonObject)value!, settings).Select(problem => new ContentError(path, problem.Code, problem.Detail));
    }

    /// <summary>Neutral or not for this very field: <c>PortalFieldSettings.CultureNeutral</c>, else the kind's default.</summary>
    public bool IsCultureNeutral(ContentPartFieldDefinition definition) =>
        LenientValue.Flag((definition.Settings["PortalFieldSettings"] as JsonObject)?["CultureNeutral"]) ?? CultureNeutral;

    /// <summary>Checks a value that is not empty.</summary>
    protected virtual IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) => [];
}
