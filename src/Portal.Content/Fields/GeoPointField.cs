using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Fields;

/// <summary>A place in degrees (WGS 84): <c>{"Latitude":43.25,"Longitude":76.95}</c>.</summary>
public sealed class GeoPointField : ContentField
{
    public override JsonShape Shape { get; } = new(("Latitude", JsonKind.Number), ("Longitude", JsonKind.Number));

    /// <summary>Half a place is not empty, it is wrong.</summary>
    public override bool IsEmpty(JsonObject? value) => value?["Latitude"] is null && value?["Longitude"] is null;

    protected override IEnumerable<FieldProblem> Validate(JsonObject value, FieldSettings settings) =>
        LenientValue.Number(value["Latitude"]) is >= -90 and <= 90 && LenientValue.Number(value["Longitude"]) is >= -180 and <= 180
            ? []
            : [new(ContentErrorCode.NotAPlace)];
}
