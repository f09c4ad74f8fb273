using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Fields;

/// <summary>Formatted words: <c>{"Html":"&lt;p>x&lt;/p>"}</c>. Sanitised when stored, unless the settings' SanitizeHtml is off and the site trusts the author.</summary>
public sealed class HtmlField : ContentField
{
    public override bool CultureNeutral => false;

    public override JsonShape Shape { get; } = new(("Html", JsonKind.Text));

    public override string IndexText(JsonObject value) => PlainText.OfHtml(LenientValue.Text(value["Html"]) ?? "");
}
