using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Content items by id: <c>{"ContentItemIds":["4abc…"]}</c>.</summary>
public sealed class ContentPickerField : ContentField
{
    public override JsonShape Shape { get; } = new(("ContentItemIds", JsonKind.Texts));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Texts(value["ContentItemIds"]).Count > 1 && !settings.Flag("Multiple") ? [new(ContentErrorCode.TooMany)] : [];
}
