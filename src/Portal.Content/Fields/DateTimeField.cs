using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A moment in UTC, whole seconds: <c>{"Value":"2026-03-02T09:30:00Z"}</c>.</summary>
public sealed class DateTimeField : ContentField
{
    public override JsonShape Shape { get; } = new(("Value", JsonKind.Time));

    /// <summary>The UTC day as ISO 8601.</summary>
    public override string IndexText(JsonObject value) => LenientValue.Time(value["Value"])?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Time(value["Value"]) is null ? [new(ContentErrorCode.NotADate)] : [];
}
