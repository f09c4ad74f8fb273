using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary><c>{"Markdown":"## Steps\n1. …"}</c>; rendering sanitises.</summary>
public sealed class MarkdownBodyPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("Markdown", JsonKind.Text));

    public override IReadOnlyList<string> Words { get; } = ["Markdown"];

    public override string IndexText(JsonObject part) => LenientValue.Text(part["Markdown"]) ?? "";
}
