using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Composing;

/// <summary>The words of a rule whose limit does not itself count, and of the working of a result on that limit and beside it.</summary>
public sealed class RuleWordsTests
{
    private static readonly EarlierValues Before = new(90m, 80m);

    public static TheoryData<string, string> Sentences =>
        new()
        {
            { "target", "Green: better than the target. Red: any other result." },
            { "share", "Green: misses the target by less than 10% of it. Red: any other result." },
            { "intervention", "Green: misses the target and does not reach the intervention level. Red: any other result." },
            { "ahead", "Green: better than the target by more than 2 (in the indicator's unit). Red: any other result." },
            { "period", "Green: misses the target and is better than the period before. Red: any other result." },
            { "year", "Green: misses the target and is better than the same period a year before. Red: any other result." },
        };

    /// <summary>Each limit just passed, and met exactly, which does not count.</summary>
    public static TheoryData<string, string, string[]> Workings =>
        new()
        {
            {
                "target",
                "95.1",
                ["It is better than the target by 0.1 percentage points.", "Green asks for a result better than the target, so it is Green."]
            },
            {
                "target",
                "95",
                [
                    "It is exactly on target.",
                    "Green asks for a result better than the target, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
            {
                "share",
                "85.6",
                ["It misses the target by 9.4 percentage points.", "Green allows a miss of less than 9.5 percentage points, so it is Green."]
            },
            {
                "share",
                "85.5",
                [
                    "It misses the target by 9.5 percentage points.",
                    "Green allows a miss of less than 9.5 percentage points, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
            {
                "intervention",
                "85.1",
                [
                    "It misses the target by 9.9 percentage points.",
                    "Green allows a miss of less than 10 percentage points, where intervention begins, so it is Green.",
                ]
            },
            {
                "intervention",
                "85",
                [
                    "It misses the target by 10 percentage points.",
                    "Green allows a miss of less than 10 percentage points, where intervention begins, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
            {
                "ahead",
                "97.1",
                [
                    "It is better than the target by 2.1 percentage points.",
                    "Green asks for more than 2 percentage points better than the target, so it is Green.",
                ]
            },
            {
                "ahead",
                "97",
                [
                    "It is better than the target by 2 percentage points.",
                    "Green asks for more than 2 percentage points better than the target, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
            {
                "ahead",
                "96",
                [
                    "It is better than the target by 1 percentage point.",
                    "Green asks for more than 2 percentage points better than the target, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
            {
                "period",
                "90.1",
                ["It misses the target by 4.9 percentage points.", "Green asks for a result better than 90.0%, the period before, so it is Green."]
            },
            {
                "period",
                "90",
                [
                    "It misses the target by 5 percentage points.",
                    "Green asks for a result better than 90.0%, the period before, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
            {
                "year",
                "80.1",
                [
                    "It misses the target by 14.9 percentage points.",
                    "Green asks for a result better than 80.0%, the same period a year before, so it is Green.",
                ]
            },
            {
                "year",
                "80",
                [
                    "It misses the target by 15 percentage points.",
                    "Green asks for a result better than 80.0%, the same period a year before, so it is not Green.",
                    "No better level applies, so it is Red.",
                ]
            },
        };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Whole_OfALimitThatDoesNotCount_SaysSo(string limit, string expected)
    {
        Assert.Equal(expected, Said.Rule(Rule(limit)));
    }

    [Theory]
    [MemberData(nameof(Workings))]
    public void Working_OfALimitThatDoesNotCount_AsksForBetter(string limit, string value, string[] expected)
    {
        var indicator = Samples.Indicator(Polarity.Higher, new SingleTarget(95, 85, Period.FinancialYear(2025), false, default));
        var working = Judge.Rate(decimal.Parse(value, CultureInfo.InvariantCulture), indicator.Targets[0], Polarity.Higher, Rule(limit), Before)!;
        Assert.Equal(expected, Said.Working(working, indicator));
    }

    /// <summary>An intervention level at the target leaves no miss between them.</summary>
    [Fact]
    public void Working_OfAnInterventionLevelAtTheTarget_AsksForBetterThanTheTarget()
    {
        var indicator = Samples.Indicator(Polarity.Higher, new SingleTarget(95, 95, Period.FinancialYear(2025), false, default));
        var working = Judge.Rate(95, indicator.Targets[0], Polarity.Higher, Rule("intervention"), Before)!;
        Assert.Equal("Green asks for a result better than the target, so it is not Green.", Said.Working(working, indicator)[1]);
    }

    private static RatingRule Rule(string limit) =>
        new(
            limit,
            [
                new(
                    Samples.Green,
                    limit switch
                    {
                        "target" => new Within(new InUnits(0), Boundary.Excluded),
                        "share" => new Within(new ShareOfTarget(0.10m), Boundary.Excluded),
                        "intervention" => new UpToIntervention(Boundary.Excluded),
                        "ahead" => new AheadBy(new InUnits(2), Boundary.Excluded),
                        "period" => new NoWorseThan(Comparison.PreviousPeriod, Boundary.Excluded),
                        "year" => new NoWorseThan(Comparison.SamePeriodLastYear, Boundary.Excluded),
                        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "no such limit"),
                    }
                ),
                new(Samples.Red, new Otherwise()),
            ]
        );
}
