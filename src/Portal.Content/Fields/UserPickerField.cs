using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>People with accounts: <c>{"UserIds":["4usr…"],"UserNames":["b.expert"]}</c>; the names are a copy for display.</summary>
public sealed class UserPickerField : ContentField
{
    public override JsonShape Shape { get; } = new(("UserIds", JsonKind.Texts), ("UserNames", JsonKind.Texts));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Texts(value["UserIds"]).Count > 1 && !settings.Flag("Multiple") ? [new(ContentErrorCode.TooMany)] : [];
}
