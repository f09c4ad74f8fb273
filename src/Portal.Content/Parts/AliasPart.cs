using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Parts;

/// <summary>A stable key for programs and addresses: <c>{"Alias":"cold-case"}</c>.</summary>
public sealed class AliasPart : ContentPart
{
    /// <summary>Orchard Core's limit.</summary>
    public const int MaximumLength = 735;

    public override JsonShape Shape { get; } = new(("Alias", JsonKind.Text));

    public override PartScope Scope => PartScope.Item;

    public static string? Of(ContentItem item) => LenientValue.Text(item.Part(nameof(AliasPart))?["Alias"])?.Trim() is { Length: > 0 } alias ? alias : null;

    public override IEnumerable<ContentError> Validate(JsonObject part, JsonObject settings, bool complete) =>
        LenientValue.Text(part["Alias"]) is { Length: > MaximumLength } ? [Error("Alias", ContentErrorCode.TooLong, "735")] : [];
}
