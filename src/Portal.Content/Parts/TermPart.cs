using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>On a term, its taxonomy: <c>{"TaxonomyContentItemId":"4tax…"}</c>.</summary>
public sealed class TermPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("TaxonomyContentItemId", JsonKind.Text));
}
