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

    [Fact]
    public void Two_months_are_not_drawn_beside_a_year() =>
        Assert.All(
            FigureRow.OverTime([Counted("Orders", 15_000, "orders") with { Period = "2024" }, Counted("Orders", 2_000, "orders") with { Period = "2024-01/2024-02" }]),
            row => Assert.Null(row.Length));

    [Theory]
    [InlineData("2023", 12)]
    [InlineData("2024-02", 1)]
    [InlineData("2025-01/2025-11", 11)]
    [InlineData("2018/2021", 48)]
    [InlineData("2010-05/2011", null)]
    [InlineData("../2019", null)]
    [InlineData("с начала года", null)]
    [InlineData("ýylyň başyndan", null)]
    [InlineData(null, null)]
    public void The_length_of_a_period_is_told_only_when_it_is_written_out(string? period, int? months) =>
        Assert.Equal(months, PeriodLength.Months(period));

    private static FigureLine Counted(string label, decimal value, string unit) =>
        new(new(label, "ru"), value, null, "", new(unit, "ru"), null, null, "2021", null, null, null, 1);
}
