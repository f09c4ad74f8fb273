using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>Terms of one taxonomy: <c>{"TaxonomyContentItemId":"4tax…","TermContentItemIds":["4t1…"]}</c>. TagNames are Orchard's copy of the labels.</summary>
public sealed class TaxonomyField : ContentField
{
    public override JsonShape Shape { get; } =
        new(("TaxonomyContentItemId", JsonKind.Text), ("TermContentItemIds", JsonKind.Texts), ("TagNames", JsonKind.Texts));

    /// <summary>Empty without a term, whether or not the taxonomy is named.</summary>
    public override bool IsEmpty(JsonObject? value) => value is null || LenientValue.Texts(value["TermContentItemIds"]).Count == 0;

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Texts(value["TermContentItemIds"]).Count > 1 && settings.Flag("Unique") ? [new(ContentErrorCode.TooMany)] : [];
}
