using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

public sealed class RunsTests
{
    private static readonly Quarter Q4 = new(2025, 4);
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Fact]
    public void Of_ValuesThatFallEachTime_CountsTheFalls() => Assert.Equal(new Runs(0, 3), Run(Higher, 99, 96, 94, 93));

    [Fact]
    public void Of_OneValue_IsARunOfOne() => Assert.Equal(new Runs(1, 0), Run(Higher, 80));

    [Fact]
    public void Of_AMissingValue_LooksBackFromTheLastOneBeforeIt()
    {
        HistoryPoint Missing(int quarter) =>
            Samples.Point(
                Higher,
                new MissingOutturn(Absence.Late, "Late.", null, Higher, new Quarter(2025, quarter).Period, new(2025, quarter), default)
            );
        Assert.Equal(new Runs(2, 1), Runs.Of([Samples.Point(Higher, 81), Samples.Point(Higher, 80, 2), Missing(3), Missing(4)], Higher));
        Assert.Equal(new Runs(1, 0), Runs.Of([Samples.Point(Higher, 81), Missing(2), Samples.Point(Higher, 80, 3)], Higher));
        Assert.Equal(new Runs(1, 0), Runs.Of([Samples.Point(Higher, 81), Missing(2)], Higher));
    }

    [Fact]
    public void Of_AGap_BeginsAnew() => Assert.Equal(new Runs(1, 0), Run(Higher, 80, 79, null, 78));

    [Fact]
    public void Of_ARise_IsNoWorsening() => Assert.Equal(new Runs(4, 0), Run(Higher, 80, 79, 78, 79));

    [Fact]
    public void Of_ABreakInTheSeries_BeginsAnew() =>
        Assert.Equal(new Runs(2, 1), Run(Higher with { Breaks = [new(new Quarter(2025, 3).Period, "Counted otherwise.")] }, 80, 79, 78, 77));

    [Fact]
    public void Of_ARunningTotal_SaysNothingOfWorsening() =>
        Assert.Equal(0, Run(Higher with { Covers = Coverage.YearToDate }, 80, 79, 78, 77).Worsening);

    [Fact]
    public void Of_NoRating_HasNothingToExplain() => Assert.Equal(0, Run(Samples.Indicator(Polarity.None, 95), 80, 79).ToExplain);

    [Theory]
    [InlineData(2, "Red", 96, 80, 79)]
    [InlineData(3, "Amber or Red", 90, 80, 91)]
    [InlineData(0, "", 80, 79, 96)]
    public void Of_LevelsThatNeedAReport_CountsEachOfThem(int run, string levels, params int[] values)
    {
        var amber = Samples.Amber with { NeedsExceptionReport = true };
        var rule = new RatingRule(
            "standard",
            [
                new(Samples.Green, new Within(new InUnits(0), Boundary.Included)),
                new(amber, new Within(new ShareOfTarget(0.10m), Boundary.Included)),
                new(Samples.Red, new Otherwise()),
            ]
        );
        var quarters = values.Select((v, n) => Samples.Outturn(Higher, v, new Quarter(2025, n + 1).Period, new(2025, n + 1))).ToArray();
        var position = Samples.Assess(Samples.SchemeOf(rule), Higher, quarters).In(Q4);
        Assert.Equal((run, levels), (position.Runs.ToExplain, string.Join(" or ", position.LevelsToExplain.Select(l => l.Word))));
    }

    [Fact]
    public void Levels_AreThoseOfResults_NotOfWhatIsMissingAfterThem()
    {
        var late = new MissingOutturn(Absence.Late, "The survey closes in July.", null, Higher, new Quarter(2025, 3).Period, new(2025, 3), default);
        var position = Samples
            .Assess(
                Samples.Scheme,
                Higher,
                Samples.Outturn(Higher, 80, new Quarter(2025, 1).Period, new(2025, 1)),
                Samples.Outturn(Higher, 79, new Quarter(2025, 2).Period, new(2025, 2)),
                late
            )
            .In(new(2025, 3));
        Assert.Equal(["Red"], position.LevelsToExplain.Select(l => l.Word));
    }

    [Theory]
    [InlineData("0.5", "90.5", "Same")]
    [InlineData("0.5", "90.500001", "Better")]
    [InlineData("0.5", "89.5", "Same")]
    [InlineData("0.5", "89.499999", "Worse")]
    [InlineData("0", "90", "Same")]
    [InlineData("0", "90.000001", "Better")]
    public void Direction_WithinTheDeclaredBand_IsNoChange(string band, string later, string expected)
    {
        var indicator = Higher with { NoChangeWithin = Of(band) };
        Assert.Equal(expected, Travel.Between(Samples.Point(indicator, 90), Samples.Point(indicator, Of(later), 2), indicator)!.Direction.ToString());
    }

    [Fact]
    public void Direction_AcrossABreakInTheSeries_IsNotTold()
    {
        var indicator = Higher with { Breaks = [new(new Quarter(2025, 2).Period, "Counted otherwise.")] };
        Assert.Null(Travel.Between(Samples.Point(indicator, 90), Samples.Point(indicator, 95, 2), indicator));
        Assert.NotNull(Travel.Between(Samples.Point(indicator, 90, 2), Samples.Point(indicator, 95, 3), indicator));
    }

    private static Runs Run(Indicator indicator, params decimal?[] values) => Samples.History(indicator, values).In(Q4).Runs;

    private static decimal Of(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
