using PmfSite.Performance;

namespace PmfSite.Tests.Performance;

/// <summary>Which period is due, which days it counts, which target it has and from when to when the indicator is there.</summary>
public sealed class IndicatorTests
{
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Theory]
    [InlineData("Monthly", 0, "2025-26-q3", "2025-26-q3")]
    [InlineData("Quarterly", 0, "2025-26-q3", "2025-26-q3")]
    [InlineData("Quarterly", 1, "2025-26-q1", "2024-25-q4")]
    [InlineData("Quarterly", 5, "2025-26-q1", "2023-24-q4")]
    [InlineData("HalfYearly", 0, "2025-26-q1", null)]
    [InlineData("HalfYearly", 0, "2025-26-q2", "2025-26-h1")]
    [InlineData("HalfYearly", 0, "2025-26-q3", null)]
    [InlineData("HalfYearly", 0, "2025-26-q4", "2025-26-h2")]
    [InlineData("HalfYearly", 1, "2025-26-q1", "2024-25-h2")]
    [InlineData("Yearly", 0, "2025-26-q3", null)]
    [InlineData("Yearly", 0, "2025-26-q4", "2025-26")]
    [InlineData("Yearly", 1, "2025-26-q1", "2024-25")]
    [InlineData("Yearly", 1, "2025-26-q4", null)]
    public void DueIn_IsThePeriodThatEndedSoManyQuartersBefore(string frequency, int arrears, string quarter, string? due) =>
        Assert.Equal(due, (Higher with { Frequency = Enum.Parse<Frequency>(frequency), Arrears = arrears }).DueIn(Of(quarter))?.Id);

    [Theory]
    [InlineData("Period", "2025-26-q3", "2025-26-q3")]
    [InlineData("YearToDate", "2025-26-q3", "2025-04-01/2025-12-31")]
    [InlineData("YearToDate", "2026-m02", "2025-04-01/2026-02-28")]
    [InlineData("YearToDate", "2025-26-q4", "2025-26")]
    [InlineData("YearToDate", "2025-26-h2", "2025-26-h2")]
    [InlineData("YearToDate", "2025-12-31", "2025-12-31")]
    [InlineData("TwelveMonths", "2025-26-q3", "2025")]
    [InlineData("TwelveMonths", "2024-m02", "2023-03-01/2024-02-29")]
    [InlineData("TwelveMonths", "2025-26-h2", "2025-26-h2")]
    [InlineData("TwelveMonths", "2025-12-31", "2025-12-31")]
    public void Covered_IsReckonedFromThePeriod(string covers, string period, string covered) =>
        Assert.Equal(covered, (Higher with { Covers = Enum.Parse<Coverage>(covers) }).Covered(Period(period)).Id);

    [Theory]
    [InlineData("2025-26-q1", "2025-26-q2", false)]
    [InlineData("2025-26-q2", "2025-26-q3", true)]
    [InlineData("2025-26-q1", "2025-26-q1", true)]
    [InlineData("2024-25", "2025-26-q2", false)]
    [InlineData("2025-06-30", "2025-07-01", false)]
    [InlineData("2025-07-01", "2025-07-02", true)]
    [InlineData("2025-06-29", "2025-06-30", true)]
    public void AreComparable_UnlessABreakLiesBetweenTheirFirstDays(string earlier, string later, bool expected) =>
        Assert.Equal(
            expected,
            (Higher with { Breaks = [new(Of("2025-26-q2").Period, "Counted otherwise.")] }).AreComparable(Period(earlier), Period(later))
        );

    [Theory]
    [InlineData("2024-25-q4", false)]
    [InlineData("2025-26-q1", true)]
    [InlineData("2025-26-q2", true)]
    [InlineData("2025-26-q3", true)]
    [InlineData("2025-26-q4", false)]
    public void IsOnDashboard_FromTheFirstQuarterToTheLast(string quarter, bool expected)
    {
        var (from, until) = (Of("2025-26-q1"), Of("2025-26-q3"));
        Assert.Equal(expected, (Higher with { From = from, Until = until }).IsOnDashboard(Of(quarter)));
        Assert.Equal(expected || Of(quarter).CompareTo(until) > 0, (Higher with { From = from }).IsOnDashboard(Of(quarter)));
        Assert.Equal(expected || Of(quarter).CompareTo(from) < 0, (Higher with { Until = until }).IsOnDashboard(Of(quarter)));
        Assert.True(Higher.IsOnDashboard(Of(quarter)));
    }

    [Theory]
    [InlineData("2025-26-q1", "First.", 0)]
    [InlineData("2025-26-q2", "Second.", 1)]
    [InlineData("2025-26-q3", "Second.", 1)]
    [InlineData("2025-26-q4", "Now.", 2)]
    public void AsDefinedIn_IsTheDefinitionOfThatQuarter(string quarter, string definition, int earlier)
    {
        var indicator = Higher with { Definition = "Now.", EarlierDefinitions = [new(Of("2025-26-q1"), "First."), new(Of("2025-26-q3"), "Second.")] };
        var defined = indicator.AsDefinedIn(Of(quarter));
        Assert.Equal((definition, earlier), (defined.Definition, defined.EarlierDefinitions.Count));
    }

    [Theory]
    [InlineData("2025-26-q1", "2025-26-q1")]
    [InlineData("2025-26-q2", "2025-26-h1")]
    [InlineData("2025-26-q3", "2025-26")]
    [InlineData("2025-m04", "2025-26-q1")]
    [InlineData("2025-26", "2025-26")]
    [InlineData("2026-27-q1", null)]
    [InlineData("2025", null)]
    public void TargetFor_IsThatOfTheShortestPeriodAround(string period, string? target)
    {
        string[] set = ["2025-26", "2025-26-h1", "2025-26-q1"];
        var indicator = Higher with { Targets = [.. set.Select(id => new SingleTarget(1, null, Period(id), false, default))] };
        Assert.Equal(target, indicator.TargetFor(Period(period))?.Period.Id);
        Assert.Equal(set.Contains(period) ? period : null, (indicator with { Combine = Combining.Sum }).TargetFor(Period(period))?.Period.Id);
    }

    [Fact]
    public void TargetFor_OfTwoPeriodsOfOneLengthAround_IsThatOfTheFirst()
    {
        string Of(params string[] set) =>
            (Higher with { Targets = [.. set.Select(id => new SingleTarget(1, null, Period(id), false, default))] })
                .TargetFor(Period("2025-26-q2"))!
                .Period.Id;
        Assert.Equal("2025", Of("2025", "2025-26"));
        Assert.Equal("2025-26", Of("2025-26", "2025"));
    }

    [Theory]
    [InlineData("2025-26-q1", "Mean", "2025-26-q4")]
    [InlineData("2025-26-q4", "Mean", "2025-26-q4")]
    [InlineData("2025-26-q1", "Sum", null)]
    [InlineData("2026-27-q1", "Sum", "2026-27")]
    [InlineData("2026-27-q1", "Mean", "2026-27")]
    public void TargetForYearOf_IsThatOfTheYear_ElseThatOfItsLastQuarter(string period, string combine, string? target)
    {
        var indicator = Higher with
        {
            Combine = Enum.Parse<Combining>(combine),
            Targets = [.. new[] { "2025-26-q1", "2025-26-q4", "2026-27" }.Select(id => new SingleTarget(1, null, Period(id), false, default))],
        };
        Assert.Equal(target, indicator.TargetForYearOf(Period(period))?.Period.Id);
    }

    [Fact]
    public void TargetForYearOf_AYearWhoseTargetWasChanged_IsTheOneOfThePeriodsEnd()
    {
        var before = new SingleTarget(95, null, Of("2025-26-q1").Year, false, default);
        var indicator = Samples.Indicator(Polarity.Higher, before with { Value = 90, Changed = new(before, new(2025, 7, 1), "Costs rose.") });
        Assert.Equal([95, 90], new[] { "2025-26-q1", "2025-26-q2" }.Select(id => ((SingleTarget)indicator.TargetForYearOf(Period(id))!).Value));
    }

    [Theory]
    [InlineData(true, "Higher", true)]
    [InlineData(true, "Lower", true)]
    [InlineData(true, "Band", true)]
    [InlineData(true, "None", false)]
    [InlineData(false, "Higher", false)]
    public void IsRated_NeedsAKindThatIsAndADirection(bool kind, string polarity, bool expected) =>
        Assert.Equal(expected, (Higher with { Kind = Higher.Kind with { Rated = kind }, Polarity = Enum.Parse<Polarity>(polarity) }).IsRated);

    [Theory]
    [InlineData("Monthly", true, true)]
    [InlineData("Monthly", false, false)]
    [InlineData("Quarterly", true, false)]
    public void IsReportedByMonth_WhereMonthsAreCombined(string frequency, bool combines, bool expected) =>
        Assert.Equal(
            expected,
            (Higher with { Frequency = Enum.Parse<Frequency>(frequency), Combine = combines ? Combining.Sum : null }).IsReportedByMonth
        );

    private static Quarter Of(string quarter) => Quarter.Containing(Period(quarter).End);

    private static Period Period(string id) => Samples.PeriodOf(id);
}
