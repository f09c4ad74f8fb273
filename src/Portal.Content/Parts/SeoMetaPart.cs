using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>What search engines and social networks are told; a missing value is made from the item.</summary>
public sealed class SeoMetaPart : ContentPart
{
    public override JsonShape Shape { get; } = new(
        ("PageTitle", JsonKind.Text), ("Render", JsonKind.Flag), ("MetaDescription", JsonKind.Text), ("MetaKeywords", JsonKind.Text),
        ("Canonical", JsonKind.Text), ("MetaRobots", JsonKind.Text), ("CustomMetaTags", JsonKind.Any), ("DefaultSocialImage", JsonKind.Any),
        ("OpenGraphImage", JsonKind.Any), ("OpenGraphType", JsonKind.Text), ("OpenGraphTitle", JsonKind.Text), ("OpenGraphDescription", JsonKind.Text),
        ("TwitterImage", JsonKind.Any), ("TwitterTitle", JsonKind.Text), ("TwitterDescription", JsonKind.Text), ("TwitterCard", JsonKind.Text),
        ("TwitterCreator", JsonKind.Text), ("TwitterSite", JsonKind.Text), ("GoogleSchema", JsonKind.Text));

    public override IReadOnlyList<string> Words { get; } =
    [
        "PageTitle", "MetaDescription", "MetaKeywords", "OpenGraphTitle", "OpenGraphDescription", "TwitterTitle", "TwitterDescription",
    ];
}
