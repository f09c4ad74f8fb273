using System.Text.Json.Nodes;
using Portal.Content.Json;
using Portal.Content.Validation;

namespace Portal.Content.Parts;

/// <summary><c>{"Title":"Cold case review"}</c>; the item's DisplayText follows it.</summary>
public sealed class TitlePart : ContentPart
{
    public override JsonShape Shape { get; } = new(("Title", JsonKind.Text));

    public override IReadOnlyList<string> Words { get; } = ["Title"];

    /// <summary>Null when the item has no title of its own.</summary>
    public static string? Of(ContentItem item) => LenientValue.Text(item.Part(nameof(TitlePart))?["Title"]) is { } title && !string.IsNullOrWhiteSpace(title) ? title : null;

    /// <summary>Required when the settings' Options is EditableRequired.</summary>
    public override IEnumerable<ContentError> Validate(JsonObject part, JsonObject settings, bool complete) =>
        complete && LenientValue.Text(settings["Options"]) is ("EditableRequired" or "3") && string.IsNullOrWhiteSpace(LenientValue.Text(part["Title"]))
            ? [Error("Title", ContentErrorCode.Required)]
            : [];
}
