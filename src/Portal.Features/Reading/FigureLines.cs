namespace Portal.Features.Reading;

/// <summary>The figures of a bag as the source states them.</summary>
public static class FigureLines
{
    public static IReadOnlyList<FigureLine> Of(ShownItem item, string bag, SourceLines sources) =>
        [.. item.Bag(bag).Select(child => Line(child.Part, sources, item.Culture))];

    private static FigureLine Line(PartView figure, SourceLines sources, string culture) => new(
        figure.Text("Label") ?? new LocalText("", culture),
        figure.Number("Value"), figure.Fact("ValueText"), figure.Fact("Qualifier") ?? "", figure.Text("Unit"),
        figure.Number("Women"), figure.Number("Men"), figure.Fact("Period"), figure.Text("Region"), figure.Fact("Group"), figure.Text("Note"),
        sources.NumberOf(figure.Fact("Source")));
}
