using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Fields;

/// <summary>Formatted words: <c>{"Markdown":"**x**"}</c>. Rendering sanitises; the index gets the text with its marks, which its analysis drops.</summary>
public sealed class MarkdownField : ContentField
{
    public override bool CultureNeutral => false;

    public override JsonShape Shape { get; } = new(("Markdown", JsonKind.Text));

    public override string IndexText(JsonObject value) => LenientValue.Text(value["Markdown"]) ?? "";
}
