using System.Globalization;
using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A calendar day, written as its UTC midnight: <c>{"Value":"2026-03-02T00:00:00Z"}</c>.</summary>
public sealed class DateField : ContentField
{
    public override JsonShape Shape { get; } = new(("Value", JsonKind.Time));

    /// <summary>The day as ISO 8601 (<c>2026-03-02</c>).</summary>
    public override string IndexText(JsonObject value) => LenientValue.Time(value["Value"])?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Time(value["Value"]) is null ? [new(ContentErrorCode.NotADate)] : [];
}
