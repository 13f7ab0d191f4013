using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>Where an indicator stood in each quarter, as it was known then.</summary>
public sealed class IndicatorHistoryTests
{
    private static readonly Quarter Q1 = new(2025, 1);
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Fact]
    public void In_KnowsNothingOfLaterQuarters()
    {
        var history = Samples.History(Higher, 90, 96);
        Assert.Equal("Amber", history.In(Q1).Level!.Word);
        Assert.Equal(90, history.In(Q1).Latest!.Value);
        Assert.Null(history.In(Q1).SincePrevious);
        Assert.Single(history.AsOf(Q1));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(90, false)]
    public void In_AQuarterWhoseLevelAsksForAReport_NeedsOne(int value, bool expected) =>
        Assert.Equal(expected, Samples.History(Higher, value).In(Q1).NeedsExceptionReport);

    [Fact]
    public void AsOf_WhatDoesNotCombine_HasNeitherMonthsNorYears()
    {
        var history = Samples.History(Higher, 90);
        Assert.Empty(history.MonthsAsOf(Q1));
        Assert.Empty(history.YearsAsOf(Q1));
    }

    [Fact]
    public void In_AcrossAGap_ComparesWithNothing()
    {
        var position = Samples.History(Higher, 90, null, 96).In(new(2025, 3));
        Assert.Null(position.SincePrevious);
        Assert.Equal(96, position.Latest!.Value);
    }

    [Theory]
    [InlineData("2025-26-q1", "2025-26-q2", true)]
    [InlineData("2025-26-q1", "2025-26-q3", false)]
    [InlineData("2024-25-q1", "2025-26-q1", false)]
    [InlineData("2024-25-h1", "2025-26-h1", false)]
    [InlineData("2024-25", "2025-26", true)]
    [InlineData("2020-01-01/P3Y", "2021-01-01/P3Y", true)]
    [InlineData("2020-01-01/P3Y", "2022-01-01/P3Y", false)]
    [InlineData("2023", "2024", true)]
    [InlineData("2022", "2024", false)]
    [InlineData("2024-04-17", "2025-04-30", true)]
    [InlineData("2023-04-17", "2025-04-30", false)]
    [InlineData("2020-01-01/2022-12-31", "2021-01-01/2023-12-30", false)]
    [InlineData("2020-01-01/2022-12-31", "2021-01-02/2023-12-31", false)]
    [InlineData("2021-01-01/2022-01-01", "2022-01-01/2023-01-01", true)]
    [InlineData("2023-03-01/2024-02-29", "2024-03-01/2025-02-28", true)]
    [InlineData("2022-03-01/2024-02-29", "2023-03-01/2025-02-28", true)]
    [InlineData("2025-03-31", "2025-03-31", false)]
    [InlineData("2025-03-31", "2025-04-01", true)]
    [InlineData("2025-03-31", "2026-05-05", true)]
    [InlineData("2025-03-31", "2026-05-06", false)]
    [InlineData("2026-03-31", "2025-03-31", false)]
    [InlineData("2025-03-31", "2025-26-q1", true)]
    [InlineData("2024-25-q4", "2025-04-01", true)]
    [InlineData("2024-25-q4", "2025-04-02", false)]
    public void Adjoin_IsWithoutAGap(string earlier, string later, bool expected) =>
        Assert.Equal(expected, IndicatorHistory.Adjoin(Samples.PeriodOf(earlier), Samples.PeriodOf(later)));

    [Fact]
    public void In_WithoutAReport_HasNoLevelAndKeepsTheLatestValue()
    {
        var position = Samples.History(Higher, 90).In(Q1.Next);
        Assert.Null(position.Level);
        Assert.Null(position.Reported);
        Assert.Equal(90, position.Latest!.Value);
    }

    [Fact]
    public void In_OfARunningTotal_ComparesWithTheYearBeforeOnly()
    {
        var indicator = Higher with { Covers = Coverage.YearToDate };
        Assert.Null(Samples.History(indicator, 25, 50).In(Q1.Next).SincePrevious);
        var yearAgo = new Quarter(2024, 1);
        var points = new[]
        {
            Samples.Point(indicator, new MeasuredOutturn(24, Quality.Final, Provenance.Own, indicator, yearAgo.Period, yearAgo, null, default)),
            Samples.Point(indicator, 25),
        };
        Assert.Equal(1, new IndicatorHistory(indicator, points).In(Q1).SinceYearAgo!.Change);
    }

    [Fact]
    public void AsOf_ALateValueTakesThePlaceOfItsAbsence()
    {
        var missing = new MissingOutturn(Absence.Late, "Late.", Q1.Next.Period, Higher, Q1.Period, Q1, default);
        var value = new MeasuredOutturn(96, Quality.Final, Provenance.Own, Higher, Q1.Period, Q1.Next, null, default);
        var history = new IndicatorHistory(Higher, [Samples.Point(Higher, missing), Samples.Point(Higher, value)]);
        Assert.Null(history.AsOf(Q1).Single().Value);
        Assert.Equal(96, history.AsOf(Q1.Next).Single().Value);
        Assert.Equal("Green", history.In(Q1.Next).Level!.Word);
        Assert.Null(history.In(Q1).Level);
    }

    [Fact]
    public void In_TwoPeriodsReportedAtOnce_StandsByTheLater()
    {
        HistoryPoint Reported(decimal value, int period) =>
            Samples.Point(Higher, Samples.Outturn(Higher, value, new Quarter(2025, period).Period, new(2025, 2)));
        var position = new IndicatorHistory(Higher, [Reported(80, 1), Reported(96, 2)]).In(new(2025, 2));
        Assert.Equal((96, 96, 16), (position.Reported!.Value, position.Latest!.Value, position.SincePrevious!.Change));
        Assert.Equal("Green", position.Level!.Word);
    }

    [Fact]
    public void In_OfAYearlyIndicator_ComparesWithTheYearBeforeOnce()
    {
        var yearly = Higher with { Frequency = Frequency.Yearly };
        HistoryPoint Reported(decimal value, int year) =>
            Samples.Point(yearly, Samples.Outturn(yearly, value, Period.FinancialYear(year), new(year, 4)));
        var position = new IndicatorHistory(yearly, [Reported(90, 2024), Reported(92, 2025)]).In(new(2025, 4));
        Assert.Equal((2, null), (position.SincePrevious!.Change, position.SinceYearAgo));
    }

    [Fact]
    public void In_AcrossABreak_ComparesWithNeitherPeriod()
    {
        var broken = Higher with { Breaks = [new(Q1.Period, "Counted otherwise.")] };
        HistoryPoint Reported(decimal value, Quarter quarter) => Samples.Point(broken, Samples.Outturn(broken, value, quarter.Period, quarter));
        var position = new IndicatorHistory(broken, [Reported(80, Q1.Minus(4)), Reported(81, Q1.Previous), Reported(82, Q1)]).In(Q1);
        Assert.Equal((null, null), (position.SincePrevious, position.SinceYearAgo));
    }

    [Theory]
    [InlineData(38, 39, "Better")]
    [InlineData(39, 38, "Worse")]
    [InlineData(61, 62, "Worse")]
    [InlineData(45, 50, "Up")]
    [InlineData(50, 45, "Down")]
    [InlineData(39, 61, "Up")]
    [InlineData(39, 45, "Better")]
    [InlineData(45, 39, "Worse")]
    [InlineData(40, 45, "Up")]
    [InlineData(61, 39, "Down")]
    public void Movement_OfABand_IsBetterWhenItComesNearer(int from, int to, string expected)
    {
        var indicator = Samples.Indicator(Polarity.Band, new BandTarget(40, 60, Period.FinancialYear(2025), false, default));
        Assert.Equal(expected, Samples.History(indicator, from, to).In(Q1.Next).SincePrevious!.Direction.ToString());
    }

    [Theory]
    [InlineData("Band", 39, 61, "Up")]
    [InlineData("Band", 61, 39, "Down")]
    [InlineData("None", 39, 61, "Up")]
    [InlineData("None", 61, 39, "Down")]
    [InlineData("None", 39, 39, "Same")]
    [InlineData("Lower", 61, 39, "Better")]
    [InlineData("Lower", 39, 61, "Worse")]
    [InlineData("Lower", 39, 39, "Same")]
    public void Movement_OfWhatIsNotRated_IsBetterOnlyWhereADirectionIs(string polarity, int from, int to, string expected)
    {
        var indicator = Higher with { Polarity = Enum.Parse<Polarity>(polarity), Targets = [] };
        Assert.Equal(expected, Samples.History(indicator, from, to).In(Q1.Next).SincePrevious!.Direction.ToString());
    }
}
