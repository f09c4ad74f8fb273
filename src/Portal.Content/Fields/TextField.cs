using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Plain words: <c>{"Text":"A-17"}</c>. With the editor PredefinedList only the listed values are valid.</summary>
public sealed class TextField : ContentField
{
    public override bool CultureNeutral => false;

    public override JsonShape Shape { get; } = new(("Text", JsonKind.Text));

    public override string IndexText(JsonObject value) => LenientValue.Text(value["Text"]) ?? "";

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings)
    {
        var text = IndexText(value);
        if (settings.Number("MaximumLength") is { } maximum && text.Length > maximum)
        {
            yield return new(ContentErrorCode.TooLong, settings.Text("MaximumLength"));
        }

        if (settings.Number("MinimumLength") is { } minimum && text.Length < minimum)
        {
            yield return new(ContentErrorCode.TooShort, settings.Text("MinimumLength"));
        }

        if (settings.Editor == "PredefinedList"
            && settings.Options("TextFieldPredefinedListEditorSettings") is { Count: > 0 } options && !options.Contains(text, StringComparer.Ordinal))
        {
            yield return new(ContentErrorCode.NotAnOption, text);
        }
    }
}
