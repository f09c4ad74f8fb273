using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Things in whatever language: <c>{"LocalizationSets":["4l0c…"]}</c>.</summary>
public sealed class LocalizationSetContentPickerField : ContentField
{
    public override JsonShape Shape { get; } = new(("LocalizationSets", JsonKind.Texts));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Texts(value["LocalizationSets"]).Count > 1 && !settings.Flag("Multiple") ? [new(ContentErrorCode.TooMany)] : [];
}
