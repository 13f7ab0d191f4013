using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>Which earlier values a rule may look at.</summary>
public sealed class AssessorTests
{
    private static readonly Quarter Q1 = new(2025, 1);

    // Missed, but no worse than before: the middle level.
    private static readonly RatingScheme ByDirection = Samples.SchemeOf(
        new(
            "direction",
            [
                new(Samples.Green, new Within(new InUnits(0), Boundary.Included)),
                new(Samples.Amber, new NoWorseThan(Comparison.PreviousPeriod, Boundary.Included)),
                new(Samples.Red, new Otherwise()),
            ]
        )
    );

    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Fact]
    public void Assess_ComparesWithThePeriodBefore() => Assert.Equal("Amber", LevelOfSecond(Higher));

    [Fact]
    public void Assess_DoesNotCompareAcrossABreak() =>
        Assert.Equal("Red", LevelOfSecond(Higher with { Breaks = [new(Q1.Next.Period, "The definition changed.")] }));

    [Fact]
    public void Assess_DoesNotCompareARunningTotalWithTheOneBefore() =>
        Assert.Equal("Red", LevelOfSecond(Higher with { Covers = Coverage.YearToDate }));

    [Fact]
    public void Assess_ATargetRelativeToLastYear_IsNotJudgedAcrossABreak()
    {
        var target = new RelativeTarget(0, Period.FinancialYear(2025), false, default);
        var indicator = Samples.Indicator(Polarity.Higher, target);
        Assert.NotNull(Of(indicator, (Q1.Minus(4), 90), (Q1, 91)).Working);
        Assert.Null(Of(indicator with { Breaks = [new(Q1.Period, "The definition changed.")] }, (Q1.Minus(4), 90), (Q1, 91)).Working);
    }

    [Fact]
    public void Assess_JudgesEachPeriodByTheRuleOfItsTime()
    {
        var (loose, strict) = (Samples.WithinShare(0.10m), Samples.WithinShare(0.02m) with { Id = "strict" });
        var scheme = Samples.SchemeOf(loose) with { Rules = [loose, strict], Standards = [new(null, loose), new(Q1.Next, strict)] };
        var own = Higher with { OwnRule = new(loose, "It is new.", Q1.Next.Next, Q1.Next.Next) };
        Assert.Equal(["Amber", "Red", "Amber", "Red"], Levels(scheme, own));
        Assert.Equal(["Amber", "Red", "Red", "Red"], Levels(scheme, Higher));
        Assert.Equal(["Red", "Red", "Red", "Red"], Levels(scheme with { Standards = [new(Q1.Next, strict)] }, Higher));
    }

    [Fact]
    public void Assess_JudgesAForecastByTheTargetOfTheYear()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with
        {
            Targets = [.. Enumerable.Range(0, 4).Select(n => new SingleTarget(10 * (n + 1), null, Q1.Minus(-n).Period, false, default))],
            Covers = Coverage.YearToDate,
        };
        HistoryPoint Of(Indicator judged) =>
            Samples.Assess(Samples.Scheme, judged, Samples.Outturn(judged, 11, Q1.Period, Q1) with { Forecast = 39 }).AsOf(Q1)[0];
        var beside = Of(indicator);
        Assert.Equal(("Green", "Amber", 40m), (beside.Working!.Level.Word, beside.Forecast!.Level.Word, beside.Forecast.Threshold));
        var instead = Of(indicator with { JudgedOn = JudgedOn.Forecast });
        Assert.Equal(("Amber", true, 40m), (instead.Working!.Level.Word, instead.IsJudgedOnForecast, ((SingleTarget)instead.Target!).Value));
        var unsaid = Samples
            .Assess(Samples.Scheme, indicator with { JudgedOn = JudgedOn.Forecast }, Samples.Outturn(indicator, 11, Q1.Period, Q1))
            .AsOf(Q1)[0];
        Assert.Equal((null, 40m), (unsaid.Working, ((SingleTarget)unsaid.Target!).Value));
        Assert.Equal(
            "The forecast for April 2025 to March 2026 is 39.0%, below the target of at least 40.0%: Amber.",
            Said.Forecast(instead, indicator)
        );
        Assert.Equal("11.0% in April to June 2025.", Said.Headline(instead, indicator));
    }

    [Fact]
    public void Assess_WhatIsJudgedOnItsForecast_HasTheTargetOfTheYear_EvenUnrated()
    {
        var ofYear = new UnsetTarget(UnsetReason.ToBeConfirmed, "It is being set", Q1.Minus(-3).Period, default);
        var indicator = Samples.Indicator(Polarity.Higher, 95) with
        {
            Targets = [new SingleTarget(10, null, Q1.Period, false, default), ofYear],
            JudgedOn = JudgedOn.Forecast,
        };
        var point = Samples.Assess(Samples.Scheme, indicator, Samples.Outturn(indicator, 11, Q1.Period, Q1) with { Forecast = 39 }).AsOf(Q1)[0];
        Assert.Equal((ofYear, null), (point.Target, point.Working));
        Assert.Equal("Target to be confirmed", Said.Status(point, indicator));
    }

    [Fact]
    public void Assess_AForecastOfASum_NeedsATargetForTheYear()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with
        {
            Targets = [new SingleTarget(10, null, Q1.Minus(-3).Period, false, default)],
            Combine = Combining.Sum,
        };
        Assert.Null(
            Samples.Assess(Samples.Scheme, indicator, Samples.Outturn(indicator, 11, Q1.Period, Q1) with { Forecast = 39 }).AsOf(Q1)[0].Forecast
        );
    }

    [Fact]
    public void Point_NeedsAReportForItsForecast_WhereTheLevelSaysSo()
    {
        var red = Samples.Red with { ForecastNeedsExceptionReport = true };
        var rule = new RatingRule("standard", [new(Samples.Green, new Within(new InUnits(0), Boundary.Included)), new(red, new Otherwise())]);
        HistoryPoint With(decimal forecast) =>
            Samples.Assess(Samples.SchemeOf(rule), Higher, Samples.Outturn(Higher, 96, Q1.Period, Q1) with { Forecast = forecast }).AsOf(Q1)[0];
        Assert.True(With(94).NeedsExceptionReport);
        Assert.False(With(95).NeedsExceptionReport);
    }

    [Fact]
    public void Assess_ComparesWithWhatWasKnownWhenTheValueWasReported()
    {
        Outturn Reported(decimal value, Quarter period, Quarter reportedIn) => Samples.Outturn(Higher, value, period.Period, reportedIn);
        string Level(params Outturn[] outturns) =>
            Samples.Assess(ByDirection, Higher, outturns).AsOf(Q1.Minus(-3)).Single(p => p.Period == Q1.Next.Period).Working!.Level.Word;
        var value = Reported(81, Q1.Next, Q1.Next);
        Assert.Equal("Amber", Level(value, Reported(80, Q1, Q1.Next)));
        Assert.Equal("Red", Level(value, Reported(80, Q1, Q1.Next.Next)));
        Assert.Equal("Red", Level(value, Reported(80, Q1, Q1), Reported(82, Q1, Q1.Next)));
        Assert.Equal("Amber", Level(value, Reported(82, Q1, Q1), Reported(80, Q1, Q1.Next)));
    }

    [Fact]
    public void Assess_AValueThatWasCorrected_StandsByPeriodAndThenByTheQuarterThatReportedIt()
    {
        Outturn Reported(decimal value, int period, int reportedIn) =>
            Samples.Outturn(Higher, value, Q1.Minus(-period).Period, Q1.Minus(-reportedIn));
        var history = Samples.Assess(Samples.Scheme, Higher, Reported(91, 0, 2), Reported(90, 0, 1), Reported(96, 1, 1));
        Assert.Equal([90m, 96m], history.AsOf(Q1.Next).Select(p => p.Value!.Value));
        Assert.Equal([91m, 96m], history.AsOf(Q1.Next.Next).Select(p => p.Value!.Value));
    }

    [Fact]
    public void Assess_ATargetRelativeToLastYear_TakesTheLatestKnownValueOfThatYear()
    {
        var indicator = Samples.Indicator(Polarity.Higher, new RelativeTarget(0, Period.FinancialYear(2025), false, default));
        Outturn Reported(decimal value, Quarter period, Quarter reportedIn) => Samples.Outturn(indicator, value, period.Period, reportedIn);
        var yearEarlier = Q1.Minus(4);
        decimal Threshold(Quarter correctedIn) =>
            Samples
                .Assess(
                    Samples.Scheme,
                    indicator,
                    Reported(90, yearEarlier, yearEarlier),
                    Reported(80, yearEarlier, correctedIn),
                    Reported(85, Q1, Q1)
                )
                .AsOf(Q1)[^1]
                .Working!.Threshold;
        Assert.Equal(80, Threshold(Q1));
        Assert.Equal(90, Threshold(Q1.Next));
    }

    [Fact]
    public void Assess_JudgedOnTheForecast_AYearThatIsOverIsJudgedOnItsValue()
    {
        var indicator = Higher with { JudgedOn = JudgedOn.Forecast };
        HistoryPoint Of(Period period) =>
            Samples.Assess(Samples.Scheme, indicator, Samples.Outturn(indicator, 96, period, Q1) with { Forecast = 80 }).AsOf(Q1).Single();
        var over = Of(Q1.Year);
        Assert.Equal(("Green", false), (over.Working!.Level.Word, over.IsJudgedOnForecast));
        var calendar = Of(new(new(2025, 4, 1), new(2025, 12, 31)));
        Assert.Equal(("Red", true), (calendar.Working!.Level.Word, calendar.IsJudgedOnForecast));
    }

    [Fact]
    public void Point_WithoutANumberToReach_IsNotMadeUp()
    {
        var indicator = Samples.Indicator(
            Polarity.Higher,
            new UnsetTarget(UnsetReason.ToBeConfirmed, "To be set.", Period.FinancialYear(2025), default)
        );
        Assert.False(Samples.Assess(Samples.Scheme, indicator, Samples.Outturn(indicator, 96, Q1.Period, Q1)).AsOf(Q1).Single().IsIllustrative);
    }

    [Fact]
    public void Assess_WhatHasReportedNothing_HasAnEmptyHistory() => Assert.Empty(Samples.Assess(Samples.Scheme, Higher).AsOf(Q1));

    [Fact]
    public void Assess_WhatIsNotRated_HasNeitherTargetNorRating()
    {
        var indicator = Higher with { Kind = Higher.Kind with { Rated = false } };
        var point = Samples.Assess(Samples.Scheme, indicator, Samples.Outturn(indicator, 96, Q1.Period, Q1) with { Forecast = 80 }).AsOf(Q1).Single();
        Assert.Equal((null, null, null), (point.Target, point.Working, point.Forecast));
        Assert.False(point.NeedsExceptionReport);
    }

    private static string[] Levels(RatingScheme scheme, Indicator indicator)
    {
        Outturn[] outturns = [.. Enumerable.Range(0, 4).Select(n => Samples.Outturn(indicator, 91, Q1.Minus(-n).Period, Q1.Minus(-n)))];
        return [.. Samples.Assess(scheme, indicator, outturns).AsOf(Q1.Minus(-3)).Select(p => p.Working!.Level.Word)];
    }

    private static string LevelOfSecond(Indicator indicator) => Of(indicator, (Q1, 80), (Q1.Next, 81)).Working!.Level.Word;

    /// <summary>The last of the values, judged with all of them.</summary>
    private static HistoryPoint Of(Indicator indicator, params (Quarter Quarter, decimal Value)[] values)
    {
        Outturn[] outturns = [.. values.Select(v => Samples.Outturn(indicator, v.Value, v.Quarter.Period, v.Quarter))];
        return Samples.Assess(ByDirection, indicator, outturns).AsOf(values[^1].Quarter)[^1];
    }
}
