using Portal.Features.Practices;

namespace Tajriba.Drawing;

/// <summary>Places a practice between those that it came from (left) and those that took it over (right).</summary>
public sealed class LineageDrawing
{
    public const int Width = 720;
    public const int BoxWidth = 204;
    private const int Step = 62;
    private const int BoxHeight = 48;
    private const int LineLength = 22;

    private LineageDrawing(int height, IReadOnlyList<LineageBox> boxes, IReadOnlyList<string> curves) =>
        (Height, Boxes, Curves) = (height, boxes, curves);

    public int Height { get; }

    public IReadOnlyList<LineageBox> Boxes { get; }

    /// <summary>SVG paths from box to box, in the direction that the practice travelled.</summary>
    public IReadOnlyList<string> Curves { get; }

    public static LineageDrawing Of(Lineage lineage, string here)
    {
        string[] from = [.. lineage.FromPractices.Select(link => link.Title), .. lineage.FromCountries.Select(country => country.Label)];
        string[] to = [.. lineage.ToPractices.Select(link => link.Title), .. lineage.ToCountries.Select(country => country.Label)];
        var height = Math.Max(1, Math.Max(from.Length, to.Length)) * Step + 8;
        var middle = Box(here, (Width - BoxWidth) / 2, height / 2, isHere: true);
        LineageBox[] left = [.. Column(from, 1, height)];
        LineageBox[] right = [.. Column(to, Width - BoxWidth - 1, height)];
        return new(height, [.. left, middle, .. right], [.. left.Select(box => Curve(box, middle)), .. right.Select(box => Curve(middle, box))]);
    }

    private static IEnumerable<LineageBox> Column(string[] texts, int x, int height) =>
        texts.Select((text, row) => Box(text, x, (height - texts.Length * Step) / 2 + row * Step + Step / 2, isHere: false));

    private static LineageBox Box(string text, int x, int centre, bool isHere) =>
        new(x, centre - BoxHeight / 2, BoxHeight, Wrap(text), isHere);

    private static string Curve(LineageBox start, LineageBox end)
    {
        var (x1, x2) = (start.X + BoxWidth, end.X - 9);
        var bend = (x1 + x2) / 2;
        return $"M{x1} {start.Centre}C{bend} {start.Centre} {bend} {end.Centre} {x2} {end.Centre}";
    }

    private static string Cut(string line) => line.Length <= LineLength ? line : Shortened(line);

    private static string Shortened(string line) => line[..Math.Min(line.Length, LineLength - 1)].TrimEnd('.', ',', ' ') + "…";

    private static List<string> Wrap(string text)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length + 1 > LineLength) lines.Add(word);
            else lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return lines.Count <= 2 ? [.. lines.Select(Cut)] : [Cut(lines[0]), Shortened(lines[1])];
    }
}
