using Portal.Features.Reading;
using Tajriba.Drawing;

namespace Portal.Web.Tests.Theme;

public sealed class FigureRowTests
{
    [Fact]
    public void Figures_of_one_unit_and_period_get_bars_of_one_scale()
    {
        var rows = FigureRow.OfOnePractice([Counted("Обучено инспекторов", 200, "человек"), Counted("Şahsy düzümi", 800, "человек")]);

        Assert.Equal([25, 100], rows.Select(row => row.Length));
    }

    [Fact]
    public void A_figure_that_stands_alone_has_no_bar() =>
        Assert.Null(Assert.Single(FigureRow.OfOnePractice([Counted("Length of the training", 3, "days")])).Length);

    [Fact]
    public void Different_units_are_never_drawn_side_by_side() =>
        Assert.All(FigureRow.OfOnePractice([Counted("Orders", 40, "orders"), Counted("Share", 30, "percent")]), row => Assert.Null(row.Length));

    [Fact]
    public void A_plan_is_not_drawn_beside_what_happened() =>
        Assert.All(
            FigureRow.OfOnePractice([Counted("Centres", 40, "centres"), Counted("Centres", 60, "centres") with { Qualifier = "planned" }]),
            row => Assert.Null(row.Length));

    [Fact]
    public void Bars_that_could_not_be_seen_are_not_drawn() =>
        Assert.All(FigureRow.OfOnePractice([Counted("Reached", 1_000_000, "persons"), Counted("Helped", 865, "persons")]), row => Assert.Null(row.Length));

    [Fact]
    public void A_country_is_compared_only_with_its_own_other_years()
    {
        var rows = FigureRow.OverTime(
        [
            Counted("Protective orders", 67_000, "orders") with { Period = "2022" },
            Counted("Protective orders", 87_000, "orders") with { Period = "2023" },
            Counted("Breaches of orders", 9_000, "orders") with { Period = "2023" },
        ]);

        Assert.Equal([77, 100, null], rows.Select(row => row.Length));
    }

    private static FigureLine Counted(string label, decimal value, string unit) =>
        new(new(label, "ru"), value, null, "", new(unit, "ru"), null, null, "2021", null, null, null, 1);
}
