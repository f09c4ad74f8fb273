namespace Tajriba.Drawing;

/// <summary>A table of figures with its heading for those who do not see it.</summary>
public sealed record FigureTable(string Caption, IReadOnlyList<FigureRow> Rows);
