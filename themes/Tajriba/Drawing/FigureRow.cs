using Portal.Features.Reading;

namespace Tajriba.Drawing;

/// <summary>A figure and, where it may be set beside others, the length of its bar.</summary>
/// <param name="Length">1 to 100; null when there is nothing comparable on the page.</param>
public sealed record FigureRow(FigureLine Figure, int? Length)
{
    // Beyond this ratio the smallest bar can no longer be seen, so the drawing would say nothing.
    private const decimal WidestRatio = 150;

    /// <summary>Results of one practice: comparable when unit, period and place are the same.</summary>
    public static IReadOnlyList<FigureRow> OfOnePractice(IReadOnlyList<FigureLine> figures) =>
        Measure(figures, figure => (figure.Unit?.Text, figure.Period, figure.Region?.Text), figure => true);

    /// <summary>Figures of one country: comparable when the same thing was counted in the same unit and place, in periods of the same length.</summary>
    public static IReadOnlyList<FigureRow> OverTime(IReadOnlyList<FigureLine> figures) => Measure(
        figures, figure => (figure.Label.Text, figure.Unit?.Text, figure.Region?.Text, PeriodLength.Months(figure.Period)),
        figure => PeriodLength.Months(figure.Period) is not null);

    private static List<FigureRow> Measure<TKey>(IReadOnlyList<FigureLine> figures, Func<FigureLine, TKey> kind, Func<FigureLine, bool> fits)
    {
        var groups = figures.Where(figure => Measurable(figure) && fits(figure)).ToLookup(kind, figure => figure.Value ?? 0);
        return [.. figures.Select(figure => new FigureRow(figure, Measurable(figure) && fits(figure) ? Scale(figure, [.. groups[kind(figure)]]) : null))];
    }

    private static bool Measurable(FigureLine figure) => figure is { Value: > 0, Unit: not null, Qualifier: not "planned" };

    private static int? Scale(FigureLine figure, decimal[] group) =>
        group.Length > 1 && group.Max() / group.Min() <= WidestRatio
            ? Math.Max(1, (int)((figure.Value ?? 0) * 100 / group.Max()))
            : null;
}
