using System.Text.Json.Nodes;

namespace Portal.Starter.Items;

/// <summary>The part of a figure that is the same in all languages.</summary>
public sealed record FigureFacts(string SourceId)
{
    public decimal? Value { get; init; }
    public string? ValueText { get; init; }
    public string? Qualifier { get; init; }
    public int? Women { get; init; }
    public int? Men { get; init; }
    public string? Period { get; init; }
    public string? Sex { get; init; }
    public string? Group { get; init; }
}

/// <summary>A contained figure: words alone in translations, words and facts in the source item.</summary>
public sealed record FigureItem(string Id, string Label, string Unit)
{
    public string? Region { get; init; }
    public string? Note { get; init; }

    public JsonObject ToJson(FigureFacts? facts) => Bag.Child(Id, "Figure", Fields.Part(
        ("Label", Fields.Text(Label)),
        ("Value", Fields.Number(facts?.Value)),
        ("ValueText", Fields.Text(facts?.ValueText)),
        ("Qualifier", Fields.Text(facts?.Qualifier)),
        ("Unit", Fields.Text(Unit)),
        ("Women", Fields.Number(facts?.Women)),
        ("Men", Fields.Number(facts?.Men)),
        ("Period", Fields.Text(facts?.Period)),
        ("Region", Fields.Text(Region)),
        ("Sex", Fields.Text(facts?.Sex)),
        ("Group", Fields.Text(facts?.Group)),
        ("Note", Fields.Text(Note)),
        ("Source", Fields.Text(facts?.SourceId))));
}
