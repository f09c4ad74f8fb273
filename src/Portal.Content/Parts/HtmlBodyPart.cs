using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary><c>{"Html":"&lt;p>…&lt;/p>"}</c>; sanitised when it is stored.</summary>
public sealed class HtmlBodyPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("Html", JsonKind.Text));

    public override IReadOnlyList<string> Words { get; } = ["Html"];

    public override string IndexText(JsonObject part) => PlainText.OfHtml(LenientValue.Text(part["Html"]) ?? "");
}
