namespace Portal.Features.Reading;

/// <summary>The sources of an item, numbered in their order, and which number a figure cites.</summary>
public sealed class SourceLines
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public SourceLines(ShownItem item)
    {
        var lines = new List<SourceLine>();
        foreach (var child in item.Bag("Sources"))
        {
            _numbers[child.ContentItemId] = lines.Count + 1;
            lines.Add(Line(lines.Count + 1, child.Part));
        }

        Lines = lines;
    }

    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>Null when the figure names no source of this item.</summary>
    public int? NumberOf(string? sourceId) => sourceId is not null && _numbers.TryGetValue(sourceId, out var number) ? number : null;

    private static SourceLine Line(int number, PartView source) => new(
        number, source.Fact("Title") ?? source.Address("Address") ?? "", source.Fact("Publisher"), source.Whole("Year"), source.Address("Address"), source.Fact("Kind") ?? "");
}
