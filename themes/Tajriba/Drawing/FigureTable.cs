namespace Tajriba.Drawing;

/// <summary>A table of figures with its heading for those who do not see it. A column that no figure fills is left out.</summary>
public sealed record FigureTable(string Caption, IReadOnlyList<FigureRow> Rows)
{
    public bool HasPeriods { get; } = Rows.Any(row => row.Figure.Period is { Length: > 0 });

    public bool HasRegions { get; } = Rows.Any(row => row.Figure.Region is not null);
}
