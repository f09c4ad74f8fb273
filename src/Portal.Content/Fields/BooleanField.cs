using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Yes or no: <c>{"Value":true}</c>; absent means that nobody has said.</summary>
public sealed class BooleanField : ContentField
{
    public override JsonShape Shape { get; } = new(("Value", JsonKind.Flag));

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Flag(value["Value"]) is null ? [new(ContentErrorCode.WrongShape)] : [];
}
