namespace Portal.Language.Tests;

/// <summary>
/// Rows "input => expected" of a specification file; lines that begin with # explain, [headings] name the section that the rows after them belong to.
/// </summary>
public static class SpecificationFile
{
    private const string Arrow = "=>";

    public static IEnumerable<SpecificationRow> Read(string name)
    {
        var section = "";
        foreach (var line in Lines(name))
        {
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
                continue;
            }

            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            Assert.True(arrow > 0, $"{name}: no => in '{line}'.");
            yield return new SpecificationRow(section, line[..arrow].Trim(), line[(arrow + Arrow.Length)..].Trim());
        }
    }

    /// <summary>The lines that say something.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(PathOf(name)).Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#'));

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name);
}

public sealed record SpecificationRow(string Section, string Input, string Expected);
