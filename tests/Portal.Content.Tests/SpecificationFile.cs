namespace Portal.Content.Tests;

/// <summary>Rows of a file in Specifications/: columns parted by tabs, comments begin with #.</summary>
public static class SpecificationFile
{
    public static TheoryData<string, string, string> Three(string name)
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var columns in Rows(name))
        {
            rows.Add(columns[0], columns[1], columns[2]);
        }

        return rows;
    }

    private static IEnumerable<string[]> Rows(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specifications", name))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'));
}
