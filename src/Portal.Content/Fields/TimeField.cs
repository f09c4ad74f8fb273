using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A time of day without a zone: <c>{"Value":"09:30:00"}</c>.</summary>
public sealed class TimeField : ContentField
{
    public override JsonShape Shape { get; } = new(("Value", JsonKind.TimeOfDay));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.TimeOfDay(value["Value"]) is null ? [new(ContentErrorCode.NotATime)] : [];
}
