using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Tests.Site;

namespace PmfSite.Tests.Assessing;

/// <summary>Which earlier values a rule may look at.</summary>
public sealed class AssessorTests
{
    private static readonly Quarter Q1 = new(2025, 1);

    // Missed, but no worse than before: the middle level.
    private static readonly RatingScheme ByDirection = new([Samples.Green, Samples.Amber, Samples.Red],
    [
        new("direction",
        [
            new(Samples.Green, new Within(new InUnits(0), Boundary.Included)),
            new(Samples.Amber, new NoWorseThan(Comparison.PreviousPeriod, Boundary.Included)),
            new(Samples.Red, new Otherwise()),
        ]),
    ], null);

    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Fact]
    public void Assess_ComparesWithThePeriodBefore() => Assert.Equal("Amber", LevelOfSecond(Higher));

    [Fact]
    public void Assess_DoesNotCompareAcrossABreak() =>
        Assert.Equal("Red", LevelOfSecond(Higher with { Breaks = [new(Q1.Next.Period, "The definition changed.")] }));

    [Fact]
    public void Assess_DoesNotCompareARunningTotalWithTheOneBefore() => Assert.Equal("Red", LevelOfSecond(Higher with { Covers = Coverage.YearToDate }));

    [Fact]
    public void Assess_ATargetRelativeToLastYear_IsNotJudgedAcrossABreak()
    {
        var target = new RelativeTarget(0, Period.FinancialYear(2025), false, default);
        var indicator = Samples.Indicator(Polarity.Higher, target);
        Assert.NotNull(Of(indicator, (Q1.Minus(4), 90), (Q1, 91)).Working);
        Assert.Null(Of(indicator with { Breaks = [new(Q1.Period, "The definition changed.")] }, (Q1.Minus(4), 90), (Q1, 91)).Working);
    }

    private static string LevelOfSecond(Indicator indicator) => Of(indicator, (Q1, 80), (Q1.Next, 81)).Working!.Level.Word;

    /// <summary>The last of the values, judged with all of them.</summary>
    private static HistoryPoint Of(Indicator indicator, params (Quarter Quarter, decimal Value)[] values)
    {
        var small = SmallSite.Content();
        var content = small with
        {
            Framework = small.Framework with { Rating = ByDirection },
            Indicators = [indicator],
            Quarters =
            [
                .. values.Select(v => small.Quarters[0] with
                {
                    Quarter = v.Quarter,
                    Outturns = [new MeasuredOutturn(v.Value, Quality.Final, Provenance.Own, indicator, v.Quarter.Period, v.Quarter, null, default)],
                }),
            ],
        };
        return Assessor.Assess(content).Of(indicator).AsOf(values[^1].Quarter)[^1];
    }
}
