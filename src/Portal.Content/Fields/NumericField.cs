using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A decimal number: <c>{"Value":12.5}</c>. The settings' Scale is the number of decimal places, any when they name none.</summary>
public sealed class NumericField : ContentField
{
    public override JsonShape Shape { get; } = new(("Value", JsonKind.Number));

    public override string IndexText(JsonObject value) => LenientValue.Text(value["Value"]) ?? "";

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings)
    {
        if (LenientValue.Number(value["Value"]) is not { } number)
        {
            yield return new(ContentErrorCode.NotANumber, IndexText(value));
            yield break;
        }

        if (settings.Number("Minimum") is { } minimum && number < minimum)
        {
            yield return new(ContentErrorCode.BelowMinimum, settings.Text("Minimum"));
        }

        if (settings.Number("Maximum") is { } maximum && number > maximum)
        {
            yield return new(ContentErrorCode.AboveMaximum, settings.Text("Maximum"));
        }

        if (settings.Number("Scale") is { } scale && decimal.Round(number, Math.Clamp((int)scale, 0, 28)) != number)
        {
            yield return new(ContentErrorCode.TooManyDecimals, settings.Text("Scale"));
        }
    }
}
