using Portal.Features.Practices;
using Tajriba.Drawing;

namespace Portal.Web.Tests.Theme;

public sealed class LineageDrawingTests
{
    [Fact]
    public void Every_origin_and_every_taker_has_a_box_and_a_curve()
    {
        var drawing = LineageDrawing.Of(Between(["Корея Республикасы"], ["Қырғызстан", "Özbegistan", "Тоҷикистон"]), "Машқ");

        Assert.Equal((5, 4), (drawing.Boxes.Count, drawing.Curves.Count));
    }

    [Fact]
    public void Boxes_stay_inside_the_drawing()
    {
        var drawing = LineageDrawing.Of(Between(["KR", "CA", "DE"], ["KG", "UZ", "TJ", "TM"]), "ODARA");

        Assert.All(drawing.Boxes, box => Assert.True(
            box is { X: >= 0, Y: >= 0 } && box.X + LineageDrawing.BoxWidth <= LineageDrawing.Width && box.Y + box.Height <= drawing.Height));
    }

    [Theory]
    [InlineData("Специализированные подразделения по защите женщин от насилия при органах внутренних дел")]
    [InlineData("Zoʻravonlikdan jabrlanganlarga yordam berish boʻyicha idoralararo hamkorlik tartibi")]
    public void Long_titles_are_cut_after_two_lines(string title)
    {
        var here = LineageDrawing.Of(Between(["KR"], []), title).Boxes.Single(box => box.IsHere);

        Assert.Equal(2, here.Lines.Count);
        Assert.EndsWith("…", here.Lines[1], StringComparison.Ordinal);
        Assert.All(here.Lines, line => Assert.True(line.Length <= 22));
    }

    private static Lineage Between(string[] from, string[] to) => new([.. from.Select(Country)], [], [.. to.Select(Country)], [], null);

    private static CountryLabel Country(string label) => new(label, label, null);
}
