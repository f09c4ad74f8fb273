using System.Text.Json.Nodes;
using Portal.Content.Json;

namespace Portal.Content.Parts;

/// <summary>Which thing in which language: <c>{"LocalizationSet":"4l0c…","Culture":"kk"}</c>; the set's id may be any string.</summary>
public sealed class LocalizationPart : ContentPart
{
    public override JsonShape Shape { get; } = new(("LocalizationSet", JsonKind.Text), ("Culture", JsonKind.Text));

    public override PartScope Scope => PartScope.Item;

    /// <summary>Null for culture-neutral items.</summary>
    public static string? SetOf(ContentItem item) => Value(item, "LocalizationSet");

    /// <summary>Null for culture-neutral items.</summary>
    public static string? CultureOf(ContentItem item) => Value(item, "Culture");

    public static void Put(ContentItem item, string set, string culture)
    {
        var part = item.Part(nameof(LocalizationPart)) ?? [];
        part["LocalizationSet"] = set;
        part["Culture"] = culture;
        item.Content[nameof(LocalizationPart)] = part;
    }

    private static string? Value(ContentItem item, string name) =>
        LenientValue.Text(item.Part(nameof(LocalizationPart))?[name]) is { Length: > 0 } value ? value : null;
}
