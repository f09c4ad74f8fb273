using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Parts;

/// <summary>How far the thing may travel, in every language: <c>{"Level":"Public","Countries":[],"UserIds":[]}</c>; read by <see cref="Sharing"/>.</summary>
public sealed class SharingPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("Level", JsonKind.Text), ("Countries", JsonKind.Texts), ("UserIds", JsonKind.Texts));

    public override IEnumerable<ContentError> Validate(JsonObject part, JsonObject settings, bool complete) =>
        part["Level"] is { } level && LenientValue.Choice<SharingLevel>(level) is null
            ? [Error("Level", ContentErrorCode.UnknownSharingLevel, LenientValue.Text(level))]
            : [];
}
