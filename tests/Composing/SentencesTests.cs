using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>The plain English, form by form.</summary>
public sealed class SentencesTests
{
    private static readonly Quarter Q1 = new(2025, 1);

    public static TheoryData<string, string, string> Headlines =>
        new()
        {
            { "higher", "96", "96.0% in April to June 2025, better than the target of at least 95.0%." },
            { "higher", "95", "95.0% in April to June 2025, exactly on the target of 95.0%." },
            { "higher", "91.4", "91.4% in April to June 2025, below the target of at least 95.0%." },
            { "lower", "94", "94.0% in April to June 2025, better than the target of at most 95.0%." },
            { "lower", "96", "96.0% in April to June 2025, above the target of at most 95.0%." },
            { "band", "50", "50.0% in April to June 2025, inside the target range of 40.0 to 60.0%." },
            { "band", "39", "39.0% in April to June 2025, below the target range of 40.0 to 60.0%." },
            { "band", "61", "61.0% in April to June 2025, above the target range of 40.0 to 60.0%." },
            { "none", "61", "61.0% in April to June 2025." },
        };

    [Theory]
    [MemberData(nameof(Headlines))]
    public void Headline(string polarity, string value, string expected)
    {
        var indicator = polarity switch
        {
            "higher" => Samples.Indicator(Polarity.Higher, 95),
            "lower" => Samples.Indicator(Polarity.Lower, 95),
            "band" => Samples.Indicator(Polarity.Band, new BandTarget(40, 60, Period.FinancialYear(2025), false, default)),
            _ => Samples.Indicator(Polarity.None, 95),
        };
        Assert.Equal(
            expected,
            Said.Headline(Samples.Point(indicator, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), indicator)
        );
    }

    [Theory]
    [InlineData("97.2", "97.20% in April to June 2025, short of the target of 97.21%, 2% better than a year before.")]
    [InlineData("97.206", "97.2% in April to June 2025, on or better than the target of 97.2%, 2% better than a year before.")]
    [InlineData("97.24", "97.24% in April to June 2025, on or better than the target of 97.21%, 2% better than a year before.")]
    [InlineData("97.3", "97.3% in April to June 2025, on or better than the target of 97.2%, 2% better than a year before.")]
    public void Headline_OfATargetThatWasWorkedOut_RoundsBothNumbersAlike(string value, string expected)
    {
        var indicator = Samples.Indicator(Polarity.Higher, new RelativeTarget(0.02m, Period.FinancialYear(2025), false, default));
        var point = Samples
            .Assess(
                Samples.Scheme,
                indicator,
                Samples.Outturn(indicator, 95.3m, Q1.Minus(4).Period, Q1),
                Samples.Outturn(indicator, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Q1.Period, Q1)
            )
            .AsOf(Q1)[^1];
        Assert.Equal(expected, Said.Headline(point, indicator));
    }

    [Fact]
    public void Headline_OfADay_IsOnIt()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        var point = Samples.Point(
            indicator,
            new MeasuredOutturn(96, Quality.Final, Provenance.Own, indicator, Period.Day(new(2025, 6, 30)), Q1, null, default)
        );
        Assert.Equal("96.0% on 30 June 2025, better than the target of at least 95.0%.", Said.Headline(point, indicator));
    }

    [Theory]
    [InlineData("2023-05-15", "2024-05-14", "96.0% from 15 May 2023 to 14 May 2024.")]
    [InlineData("2022-08-01", "2024-05-31", "96.0% from August 2022 to May 2024.")]
    [InlineData("2024-10-01", "2025-03-31", "96.0% in October 2024 to March 2025.")]
    public void Headline_OfASpan_IsFromItsBeginningToItsEnd(string first, string last, string expected)
    {
        var indicator = Samples.Indicator(Polarity.None, 95);
        var point = Samples.Point(indicator, Samples.Outturn(indicator, 96, Samples.PeriodOf($"{first}/{last}"), Q1));
        Assert.Equal(expected, Said.Headline(point, indicator));
    }

    [Fact]
    public void WithForecast_MarksWhatWasMadeUpWhereItStands()
    {
        var target = new SingleTarget(95, null, Period.FinancialYear(2025), true, default);
        var indicator = Samples.Indicator(Polarity.Higher, target) with { JudgedOn = JudgedOn.Forecast };
        var outturn = new MeasuredOutturn(96, Quality.Provisional, Provenance.Illustrative, indicator, Q1.Period, Q1, null, default)
        {
            Forecast = 90,
        };
        Assert.Equal(
            "96.0% in April to June 2025 (provisional; illustrative). The forecast for April 2025 to March 2026 is 90.0% (illustrative), "
                + "below the target of at least 95.0% (illustrative): Amber.",
            Said.WithForecast(Samples.Assess(Samples.Scheme, indicator, outturn).AsOf(Q1)[^1], indicator)
        );
    }

    [Theory]
    [InlineData(true, true, "96.0% in April to June 2025, better than the target of at least 95.0% (both illustrative).")]
    [InlineData(true, false, "96.0% in April to June 2025, better than the target of at least 95.0% (an illustrative result).")]
    [InlineData(false, true, "96.0% in April to June 2025, better than the target of at least 95.0% (an illustrative target).")]
    public void Headline_MarksWhatWasMadeUp(bool value, bool target, string expected)
    {
        var indicator = Samples.Indicator(Polarity.Higher, new SingleTarget(95, null, Period.FinancialYear(2025), target, default));
        var outturn = new MeasuredOutturn(
            96,
            Quality.Final,
            value ? Provenance.Illustrative : Provenance.Own,
            indicator,
            Q1.Period,
            Q1,
            null,
            default
        );
        Assert.Equal(expected, Said.Headline(Samples.Point(indicator, outturn), indicator));
    }

    [Theory]
    [InlineData("higher", 90, 91, "Up 1.0 percentage points since April to June 2025, which is better.")]
    [InlineData("higher", 91, 90, "Down 1.0 percentage points since April to June 2025, which is worse.")]
    [InlineData("lower", 90, 91, "Up 1.0 percentage points since April to June 2025, which is worse.")]
    [InlineData("lower", 91, 90, "Down 1.0 percentage points since April to June 2025, which is better.")]
    [InlineData("none", 90, 91, "Up 1.0 percentage points since April to June 2025.")]
    [InlineData("higher", 90, 90, "No change since April to June 2025.")]
    public void Travel(string polarity, int first, int second, string expected)
    {
        var indicator = Samples.Indicator(
            polarity switch
            {
                "higher" => Polarity.Higher,
                "lower" => Polarity.Lower,
                _ => Polarity.None,
            },
            95
        );
        Assert.Equal([expected], Said.Travel(Samples.History(indicator, first, second).In(Q1.Next)));
    }

    [Fact]
    public void Travel_OfALittleChange_SaysSo()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with { NoChangeWithin = 0.5m };
        Assert.Equal(
            ["Little change since April to June 2025: up 0.3 percentage points."],
            Said.Travel(Samples.History(indicator, 90, 90.3m).In(Q1.Next))
        );
    }

    [Fact]
    public void Travel_TellsRunsThatAreLongEnough()
    {
        var sentences = Said.Travel(Samples.History(Samples.Indicator(Polarity.Higher, 95), 84, 83, 82, 81).In(new(2025, 4)));
        Assert.Equal(["It has got worse 3 times in a row.", "It has been Red 4 times in a row."], sentences.Skip(1));
    }

    [Theory]
    [InlineData("Provisional", "96.0% in April to June 2025, better than the target of at least 95.0% (provisional).")]
    [InlineData("Final", "96.0% in April to June 2025, better than the target of at least 95.0%.")]
    public void Headline_SaysHowSettledTheValueIs(string quality, string expected)
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        var outturn = new MeasuredOutturn(96, Enum.Parse<Quality>(quality), Provenance.Own, indicator, Q1.Period, Q1, null, default);
        Assert.Equal(expected, Said.Headline(Samples.Point(indicator, outturn), indicator));
    }

    [Fact]
    public void Reason_SaysTheLevelAndWhatItMeans()
    {
        var history = Samples.History(Samples.Indicator(Polarity.Higher, 95), 91);
        Assert.Equal("Amber: Missed by at most a tenth.", Said.Reason(history.In(Q1)));
        Assert.Equal(
            "Nothing was due in July to September 2025. The latest result was Amber: Missed by at most a tenth.",
            Said.Reason(history.In(Q1.Next))
        );
    }

    [Fact]
    public void Reason_OfAValueThatCannotBeRated_SaysWhatIsMissing()
    {
        var relative = Samples.Indicator(Polarity.Higher, new RelativeTarget(0.02m, Period.FinancialYear(2025), false, default));
        var forecast = Samples.Indicator(Polarity.Higher, 95) with { JudgedOn = JudgedOn.Forecast };
        var target = Samples.Indicator(Polarity.Higher, 95) with { Targets = [] };
        Assert.Equal(("Nothing to compare with", "There is no result of a year before to compare with."), Told(relative));
        Assert.Equal(("No forecast", "The forecast is what is rated, and there is none."), Told(forecast));
        Assert.Equal(("No target", "There is no target to rate it by."), Told(target));

        (string Word, string Reason) Told(Indicator indicator)
        {
            var position = Samples.Assess(Samples.Scheme, indicator, Samples.Outturn(indicator, 96, Q1.Period, Q1)).In(Q1);
            return (Said.Status(position), Said.Reason(position));
        }
    }

    [Fact]
    public void Missing_SaysWhyAndWhen()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        var late = new MissingOutturn(Absence.Late, "The survey closes in July", Q1.Next.Period, indicator, Q1.Period, Q1, default);
        Assert.Equal("Late for April to June 2025. The survey closes in July. Expected: July to September 2025.", Said.Missing(late));
    }

    [Fact]
    public void Extremes_OfFewerThanThreeValues_SayNothing()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        Assert.Equal("", Said.Extremes(Samples.History(indicator, 1, 2).AsOf(new(2025, 4)), indicator));
        Assert.Equal("All 3 values are close to 2.0%.", Said.Extremes(Samples.History(indicator, 2.01m, 2.02m, 2.03m).AsOf(new(2025, 4)), indicator));
        Assert.Equal("All 3 values are 2.0%.", Said.Extremes(Samples.History(indicator, 2, 2, 2).AsOf(new(2025, 4)), indicator));
        Assert.Equal(
            "The highest value was 3.0% (July to September 2025). The lowest was 1.0% (April to June 2025).",
            Said.Extremes(Samples.History(indicator, 1, 3, 2).AsOf(new(2025, 4)), indicator)
        );
    }

    [Fact]
    public void Extremes_LookBackToTheLastBreakAlone()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with { Breaks = [new(Q1.Next.Period, "Counted otherwise.")] };
        Assert.Equal(
            "The highest value was 4.0% (January to March 2026). The lowest was 2.0% (July to September 2025). Only values that can be "
                + "compared with the latest are counted here.",
            Said.Extremes(Samples.History(indicator, 9, 2, 3, 4).AsOf(new(2025, 4)), indicator)
        );
        Assert.Equal("", Said.Extremes(Samples.History(indicator, 9, 2, 3).AsOf(new(2025, 4)), indicator));
    }

    [Fact]
    public void Extremes_LeaveOutWholeYearsAmongQuarters()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95);
        var year = Samples.Point(indicator, Samples.Outturn(indicator, 400, Period.FinancialYear(2024), Q1));
        Assert.Equal(
            "The highest value was 3.0% (October to December 2025). The lowest was 1.0% (April to June 2025). Only values that can be "
                + "compared with the latest are counted here.",
            Said.Extremes([year, .. Samples.History(indicator, 1, 2, 3).AsOf(new(2025, 4))], indicator)
        );
        var rolling = indicator with { Covers = Coverage.TwelveMonths };
        Assert.StartsWith(
            "The highest value was 400.0% (April 2024 to March 2025).",
            Said.Extremes([year, .. Samples.History(rolling, 1, 2).AsOf(new(2025, 4))], rolling),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Extremes_OfARunningTotal_SayNothing()
    {
        var indicator = Samples.Indicator(Polarity.Higher, 95) with { Covers = Coverage.YearToDate };
        Assert.Equal("", Said.Extremes(Samples.History(indicator, 1, 2, 3, 4).AsOf(new(2025, 4)), indicator));
    }

    [Fact]
    public void Counted_NamesEveryLevel()
    {
        var levels = Samples.Scheme.Levels;
        Assert.Equal("6 indicators rated: 3 Green, 2 Amber and 1 Red.", Said.Counted([(levels[0], 3), (levels[1], 2), (levels[2], 1)]));
        Assert.Equal("1 indicator rated: 1 Green, 0 Amber and 0 Red.", Said.Counted([(levels[0], 1), (levels[1], 0), (levels[2], 0)]));
        Assert.Equal("No indicator was rated.", Said.Counted([(levels[0], 0), (levels[1], 0), (levels[2], 0)]));
    }

    [Theory]
    [InlineData(0, 1, "Its one milestone is not done.")]
    [InlineData(1, 1, "Its one milestone is done.")]
    [InlineData(0, 3, "None of 3 milestones is done.")]
    [InlineData(1, 3, "1 of 3 milestones is done.")]
    [InlineData(2, 3, "2 of 3 milestones are done.")]
    public void DoneOf_TellsHowManyMilestones(int done, int all, string expected)
    {
        Assert.Equal(expected, Said.DoneOf(done, all));
        Assert.Equal($"{expected} Illustrative: nobody published this.", Said.DoneOf(done, all, isIllustrative: true));
    }
}
