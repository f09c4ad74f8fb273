using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>
/// A label per language on culture-neutral items (terms, taxonomies): <c>{"Labels":{"ru":"…","kk":"…"},"Machine":["ru"]}</c>.
/// The source label is the title; <c>Machine</c> names the unreviewed ones.
/// </summary>
public sealed class LabelsPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("Labels", JsonKind.Any), ("Machine", JsonKind.Texts));

    /// <summary>The label in a language; null when there is none, and the title is shown instead.</summary>
    public static string? Of(ContentItem item, string culture) =>
        LenientValue.Text((item.Part(nameof(LabelsPart))?["Labels"] as JsonObject)?[culture]) is { Length: > 0 } label ? label : null;
}
