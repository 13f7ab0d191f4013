using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>Years from quarters and quarters from months, in each way of combining.</summary>
public sealed class WholesTests
{
    private static readonly Quarter Q1 = new(2025, 1);
    private static readonly Period Year = Q1.Year;
    private static readonly Indicator Flat = Samples.Indicator(Polarity.Higher, 10);

    [Theory]
    [InlineData("Sum", 46)]
    [InlineData("Mean", 11.5)]
    [InlineData("Latest", 13)]
    public void Year_IsCombinedFromItsQuarters(string how, decimal expected) =>
        Assert.Equal(expected, YearOf(By(how), Quarters(By(how), 10, 11, 12, 13))!.Value);

    [Fact]
    public void Year_Pooled_LetsABusyQuarterWeighMore()
    {
        var pooled = By("Pooled");
        Outturn[] quarters =
        [
            .. new[] { (1m, 2m), (9m, 10m), (0m, 4m), (40m, 84m) }.Select(
                (f, n) => Samples.Outturn(pooled, 100 * f.Item1 / f.Item2, At(n).Period, At(n)) with { Fraction = new(f.Item1, f.Item2) }
            ),
        ];
        var year = YearOf(pooled, quarters)!;
        Assert.Equal(50, year.Value);
        Assert.Equal(new Fraction(50, 100), ((MeasuredOutturn)year.Outturn).Fraction);
    }

    [Fact]
    public void Year_PooledFromValuesAlone_IsNotMade() => Assert.Null(YearOf(By("Pooled"), Quarters(By("Pooled"), 10, 11, 12, 13)));

    [Fact]
    public void Year_OfACorrectedQuarter_RemembersWhatItWas()
    {
        var sum = By("Sum");
        var quarters = Quarters(sum, 10, 11, 12, 13);
        var (first, second) = (Samples.Correction(sum, 1, quarters[0]), Samples.Correction(sum, 2, quarters[2]));
        quarters[0] = quarters[0] with { Corrected = new(Samples.Outturn(sum, 7, At(0).Period, At(0)), first) };
        quarters[2] = quarters[2] with { Corrected = new(Samples.Outturn(sum, 2, At(2).Period, At(2)), second) };
        var corrected = YearOf(sum, quarters)!.Outturn.Corrected!;
        Assert.Equal((36, second), (((MeasuredOutturn)corrected.Was!).Value, corrected.By));
        Assert.Equal((33, first), (((MeasuredOutturn)corrected.Was.Corrected!.Was!).Value, corrected.Was.Corrected.By));
    }

    [Fact]
    public void Year_OfACorrectionThatLeavesItAsItWas_IsNotCorrected()
    {
        var latest = By("Latest");
        var quarters = Quarters(latest, 10, 11, 12, 13);
        quarters[0] = quarters[0] with
        {
            Corrected = new(Samples.Outturn(latest, 7, At(0).Period, At(0)), Samples.Correction(latest, 1, quarters[0])),
        };
        Assert.Null(YearOf(latest, quarters)!.Outturn.Corrected);
    }

    [Fact]
    public void Year_OfAQuarterThatOnlyACorrectionBrought_WasNothing()
    {
        var sum = By("Sum");
        var quarters = Quarters(sum, 10, 11, 12, 13);
        quarters[1] = quarters[1] with { Corrected = new(null, Samples.Correction(sum, 1, quarters[1])) };
        Assert.Null(YearOf(sum, quarters)!.Outturn.Corrected!.Was);
    }

    [Fact]
    public void Year_IsNotMadeBeforeItsLastQuarter() => Assert.Null(YearOf(By("Sum"), Quarters(By("Sum"), 10, 11, 12)));

    [Fact]
    public void Year_WithoutACombination_IsNotMade() => Assert.Null(YearOf(Flat, Quarters(Flat, 10, 11, 12, 13)));

    [Fact]
    public void Year_IsJudgedByItsOwnTarget_AndASumNeverByAQuarters()
    {
        var both = By("Sum") with { Targets = [Target(40, Year), .. Enumerable.Range(0, 4).Select(n => Target(10, At(n).Period))] };
        var history = Samples.Assess(Samples.Scheme, both, Quarters(both, 10, 10, 10, 9));
        Assert.Equal("Amber", history.YearsAsOf(At(3)).Single().Working!.Level.Word);
        Assert.Equal(["Green", "Green", "Green", "Amber"], history.AsOf(At(3)).Select(p => p.Working!.Level.Word));
        var onlyYear = By("Sum") with { Targets = [Target(40, Year)] };
        Assert.Null(onlyYear.TargetFor(Q1.Period));
        Assert.Equal(40, ((SingleTarget)onlyYear.TargetFor(Year)!).Value);
        var onlyQuarters = By("Sum") with { Targets = [Target(10, At(3).Period)] };
        Assert.Null(onlyQuarters.TargetFor(Year));
    }

    [Fact]
    public void Year_OfARunningTotal_IsItsLastQuarterAndHasThatTarget()
    {
        var total = By("Latest") with
        {
            Covers = Coverage.YearToDate,
            Targets = [.. Enumerable.Range(0, 4).Select(n => Target(10 * (n + 1), At(n).Period))],
        };
        var year = YearOf(total, Quarters(total, 10, 20, 30, 39))!;
        Assert.Equal((39m, "Amber"), (year.Value, year.Working!.Level.Word));
    }

    [Theory]
    [InlineData("Late", "Late")]
    [InlineData("Suppressed", "Suppressed")]
    [InlineData("NotAvailable", "NotAvailable")]
    public void Year_ThatLacksAQuarter_SaysWhyInsteadOfAValue(string absence, string expected)
    {
        var sum = By("Sum");
        var missing = new MissingOutturn(Enum.Parse<Absence>(absence), "The system failed.", null, sum, At(1).Period, At(1), default);
        var year = YearOf(sum, [.. Quarters(sum, 10, null, 12, 13), missing])!;
        var why = Assert.IsType<MissingOutturn>(year.Outturn);
        Assert.Equal((expected, "The system failed."), (why.Absence.ToString(), why.Reason));
    }

    [Fact]
    public void Year_ByItsLatestPart_DoesNotMindAnEarlierGap_AndHasThatPartsOrigin()
    {
        var latest = By("Latest");
        var missing = new MissingOutturn(Absence.NotAvailable, "The system failed.", null, latest, At(1).Period, At(1), default);
        Outturn[] quarters = [.. Quarters(latest, 10, null, 12, 13), missing];
        quarters[0] = (MeasuredOutturn)quarters[0] with { Provenance = Provenance.Illustrative };
        quarters[2] = (MeasuredOutturn)quarters[2] with { Quality = Quality.Revised };
        var year = YearOf(latest, quarters)!;
        Assert.Equal(
            (13m, Quality.Revised, Provenance.Own),
            (year.Value, ((MeasuredOutturn)year.Outturn).Quality, ((MeasuredOutturn)year.Outturn).Provenance)
        );
    }

    [Fact]
    public void Year_LeavesOutAQuarterToWhichTheIndicatorDoesNotApply()
    {
        var mean = By("Mean");
        var missing = new MissingOutturn(Absence.NotApplicable, "Closed for works.", null, mean, At(1).Period, At(1), default);
        Assert.Equal(12, YearOf(mean, [.. Quarters(mean, 10, null, 12, 14), missing])!.Value);
    }

    [Fact]
    public void Year_NeedsNoValueOffSeason()
    {
        var seasonal = By("Sum") with { Targets = [Target(10, Q1.Period), Target(10, At(1).Period), Off(At(2)), Off(At(3))] };
        var year = Samples.Assess(Samples.Scheme, seasonal, Quarters(seasonal, 10, 11)).YearsAsOf(At(1)).Single();
        Assert.Equal(21, year.Value);
    }

    [Fact]
    public void Year_ALateQuarterCompletesItAfterwards()
    {
        var sum = By("Sum");
        var missing = new MissingOutturn(Absence.Late, "Late.", null, sum, At(1).Period, At(1), default);
        var arrived = Samples.Outturn(sum, 11, At(1).Period, At(4));
        var history = Samples.Assess(Samples.Scheme, sum, [.. Quarters(sum, 10, null, 12, 13), missing, arrived]);
        Assert.Null(history.YearsAsOf(At(3)).Single().Value);
        Assert.Equal(46, history.YearsAsOf(At(4)).Single().Value);
        Assert.Equal(46, history.In(At(4)).Year!.Value);
    }

    [Fact]
    public void Year_FromHalves()
    {
        var halves = By("Sum") with { Frequency = Frequency.HalfYearly };
        Outturn[] both = [Samples.Outturn(halves, 10, Period.HalfYear(2025, 1), At(1)), Samples.Outturn(halves, 15, Period.HalfYear(2025, 2), At(3))];
        Assert.Equal(25, YearOf(halves, both)!.Value);
    }

    [Fact]
    public void Quarter_FromMonths_StandsOnTheDashboard_AndTheYearIsMadeFromAllTwelve()
    {
        var monthly = By("Sum") with { Frequency = Frequency.Monthly, Targets = [Target(6, Q1.Period), Target(2, Period.Month(2025, 5))] };
        Outturn[] months =
        [
            .. Enumerable
                .Range(0, 12)
                .Select(n => Samples.Outturn(monthly, n + 1, Period.FromMonths(new DateOnly(2025, 4, 1).AddMonths(n), 1), At(n / 3))),
        ];
        var history = Samples.Assess(Samples.Scheme, monthly, months);
        Assert.Equal([6, 15, 24, 33], history.AsOf(At(3)).Select(p => p.Value!.Value));
        Assert.Equal("Green", history.In(Q1).Level!.Word);
        Assert.Equal(78, history.YearsAsOf(At(3)).Single().Value);
        Assert.Equal([null, "Green"], history.MonthsAsOf(Q1).Take(2).Select(p => p.Working?.Level.Word));
        Assert.Equal(9, history.In(At(1)).SincePrevious!.Change);
        string[] all = ["2025-m04", "2025-m05", "2025-m06", "2025-26-q1", "2025-m07", "2025-m08", "2025-m09", "2025-26-q2"];
        Assert.Equal(all, history.AllAsOf(At(1)).Select(p => p.Period.Id));
        Assert.Equal("2025-26", history.AllAsOf(At(3))[^1].Period.Id);
    }

    [Fact]
    public void Quarter_GivenAsOneValue_StandsBesideThoseFromMonths()
    {
        var monthly = By("Sum") with { Frequency = Frequency.Monthly };
        var months = Enumerable
            .Range(0, 9)
            .Select(n => Samples.Outturn(monthly, n + 1, Period.FromMonths(new DateOnly(2025, 4, 1).AddMonths(n), 1), At(n / 3)));
        var history = Samples.Assess(Samples.Scheme, monthly, [.. months, Samples.Outturn(monthly, 40, At(3).Period, At(3))]);
        Assert.Equal([6, 15, 24, 40], history.AsOf(At(3)).Select(p => p.Value!.Value));
        Assert.Equal(85, history.YearsAsOf(At(3)).Single().Value);
    }

    [Fact]
    public void Quarter_GivenAfterwards_TakesThePlaceOfTheOneFromMonths()
    {
        var monthly = By("Sum") with { Frequency = Frequency.Monthly };
        var months = Enumerable
            .Range(0, 3)
            .Select(n => Samples.Outturn(monthly, n + 1, Period.FromMonths(new DateOnly(2025, 4, 1).AddMonths(n), 1), Q1));
        var history = Samples.Assess(Samples.Scheme, monthly, [.. months, Samples.Outturn(monthly, 40, Q1.Period, At(1))]);
        Assert.Equal((6, 40), (history.AsOf(Q1).Single().Value, history.AsOf(At(1)).Single().Value));
    }

    [Fact]
    public void Whole_IsAsLittleSettledAsItsParts()
    {
        var sum = By("Sum");
        Outturn[] quarters = Quarters(sum, 10, 11, 12, 13);
        quarters[1] = (MeasuredOutturn)quarters[1] with { Quality = Quality.Provisional };
        quarters[2] = (MeasuredOutturn)quarters[2] with { Provenance = Provenance.Illustrative };
        var year = YearOf(sum, quarters)!;
        Assert.Equal(Quality.Provisional, ((MeasuredOutturn)year.Outturn).Quality);
        Assert.True(year.IsIllustrative);
    }

    [Theory]
    [InlineData("Final", "Final")]
    [InlineData("Revised", "Final")]
    [InlineData("Estimated", "Estimated")]
    [InlineData("Provisional", "Provisional")]
    public void Whole_WithOnePartThatHasNotSettled_HasNotSettledEither(string part, string whole)
    {
        var sum = By("Sum");
        Outturn[] quarters = Quarters(sum, 10, 11, 12, 13);
        quarters[2] = (MeasuredOutturn)quarters[2] with { Quality = Enum.Parse<Quality>(part) };
        var year = YearOf(sum, quarters)!;
        Assert.Equal(whole, ((MeasuredOutturn)year.Outturn).Quality.ToString());
        Assert.False(year.IsIllustrative);
    }

    [Theory]
    [InlineData("Latest", "Revised", true)]
    [InlineData("Sum", "Final", false)]
    public void Whole_OfOnePartIsPublishedAndRevisedAsThatIs_AndOfTwoIsNot(string how, string quality, bool published)
    {
        var halves = By(how) with { Frequency = Frequency.HalfYearly };
        var source = Provenance.PublishedIn(new("statistics", "The statistics", "The office", null, null));
        Outturn[] both =
        [
            .. Enumerable
                .Range(1, 2)
                .Select(n =>
                    Samples.Outturn(halves, 10, Period.HalfYear(2025, n), At(2 * n - 1)) with
                    {
                        Provenance = source,
                        Quality = Quality.Revised,
                    }
                ),
        ];
        var year = (MeasuredOutturn)YearOf(halves, both)!.Outturn;
        Assert.Equal((quality, published), (year.Quality.ToString(), year.Provenance == source));
    }

    [Fact]
    public void Whole_KeepsItsParts_AndHasForecastAndPlaceOfItsLast()
    {
        var sum = By("Sum");
        Outturn[] quarters =
        [
            .. Quarters(sum, 10, 11, 12, 13).Select((o, n) => (MeasuredOutturn)o with { Forecast = 50 + n, At = o.At with { Line = 7 + n } }),
        ];
        var year = (MeasuredOutturn)YearOf(sum, quarters)!.Outturn;
        Assert.Equal((53m, 10, At(3)), (year.Forecast, year.At.Line, year.ReportedIn));
        Assert.Equal(Combining.Sum, year.Combination!.How);
        Assert.Equal(quarters, year.Combination.Parts);
    }

    [Fact]
    public void Year_OfQuartersToNoneOfWhichTheIndicatorApplies_IsNotMade()
    {
        var sum = By("Sum");
        Assert.Null(
            YearOf(
                sum,
                [.. Enumerable.Range(0, 4).Select(n => new MissingOutturn(Absence.NotApplicable, "Closed.", null, sum, At(n).Period, At(n), default))]
            )
        );
    }

    [Fact]
    public void Year_WhollyOffSeason_IsNotMade()
    {
        var closed = By("Sum") with { Targets = [.. Enumerable.Range(0, 4).Select(n => Off(At(n)))] };
        Assert.Null(YearOf(closed, Quarters(closed, 10, 11, 12, 13)));
        var unset = closed with
        {
            Targets = [.. Enumerable.Range(0, 4).Select(n => new UnsetTarget(UnsetReason.NotPublished, "Not published.", At(n).Period, default))],
        };
        Assert.Equal(46, YearOf(unset, Quarters(unset, 10, 11, 12, 13))!.Value);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Year_AcrossABreakInTheSeries_IsNotMade(int breakAt, bool made)
    {
        var broken = By("Sum") with { Breaks = [new(At(breakAt).Period, "The definition changed.")] };
        Assert.Equal(made, YearOf(broken, Quarters(broken, 10, 11, 12, 13)) is not null);
    }

    [Theory]
    [InlineData("Late", "NotAvailable", "Quarter 2.")]
    [InlineData("NotAvailable", "Late", "Quarter 3.")]
    [InlineData("NotAvailable", "Suppressed", "Quarter 2.")]
    public void Year_WithoutSeveralQuarters_SaysWhichIsLate_ElseTheFirst(string second, string third, string reason)
    {
        var sum = By("Sum");
        MissingOutturn Missing(string absence, int n) =>
            new(Enum.Parse<Absence>(absence), Invariant($"Quarter {n + 1}."), null, sum, At(n).Period, At(n), default);
        Outturn[] quarters =
        [
            Samples.Outturn(sum, 10, At(0).Period, At(0)),
            Missing(second, 1),
            Missing(third, 2),
            Samples.Outturn(sum, 13, At(3).Period, At(3)),
        ];
        var year = (MissingOutturn)YearOf(sum, [.. quarters.Select((o, n) => o with { At = o.At with { Line = 7 + n } })])!.Outturn;
        Assert.Equal((reason, 10, At(3)), (year.Reason, year.At.Line, year.ReportedIn));
    }

    private static Indicator By(string how) => Flat with { Combine = Enum.Parse<Combining>(how) };

    private static Quarter At(int n) => Q1.Minus(-n);

    private static SingleTarget Target(decimal value, Period period) => new(value, null, period, false, default);

    private static UnsetTarget Off(Quarter quarter) => new(UnsetReason.OffSeason, "Closed in winter.", quarter.Period, default);

    /// <summary>Quarters from the first of 2025-26 on; null leaves one out.</summary>
    private static Outturn[] Quarters(Indicator indicator, params decimal?[] values) =>
        [.. values.Select((v, n) => (v, n)).Where(p => p.v is not null).Select(p => Samples.Outturn(indicator, p.v!.Value, At(p.n).Period, At(p.n)))];

    private static HistoryPoint? YearOf(Indicator indicator, Outturn[] outturns) =>
        Samples.Assess(Samples.Scheme, indicator, outturns).YearsAsOf(At(4)).SingleOrDefault();
}
