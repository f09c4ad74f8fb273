namespace Tajriba.Drawing;

/// <param name="Lines">One or two lines of text.</param>
/// <param name="IsHere">The practice whose page this is.</param>
public sealed record LineageBox(int X, int Y, int Height, IReadOnlyList<string> Lines, bool IsHere)
{
    public int Centre => Y + Height / 2;

    /// <summary>Base line of a line of text.</summary>
    public int TextY(int line) => Centre + 5 + (2 * line - Lines.Count + 1) * 9;
}
