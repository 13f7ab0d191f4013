using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>What changes for one indicator between two quarters. The target is 95, so 96 is Green, 90 is Amber and 80 is Red, which needs a
/// report.</summary>
public sealed class QuarterChangeTests
{
    private static readonly Quarter Q1 = new(2025, 1);
    private static readonly Quarter Q2 = new(2025, 2);
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Theory]
    [InlineData(96, 90, 1)]
    [InlineData(96, 80, 2)]
    [InlineData(80, 96, -2)]
    [InlineData(96, 97, 0)]
    public void Steps_CountsTheLevelsBetweenTwoRatings(int before, int now, int steps) => Assert.Equal(steps, Change(Higher, before, now).Steps);

    [Fact]
    public void Steps_WithoutTwoRatings_IsNothing()
    {
        Assert.Null(Change(Higher, null, 90).Steps);
        Assert.Null(Change(Higher, 90, null).Steps);
        Assert.Null(Change(Samples.Indicator(Polarity.None, 95), 80, 90).Steps);
    }

    [Fact]
    public void Before_SkipsAQuarterWithoutARating()
    {
        var change = new QuarterChange(Samples.History(Higher, 80, null, 96), Q2, Q2.Next);
        Assert.Equal(Q1.Period, change.Before!.Period);
        Assert.Equal(-2, change.Steps);
        var missing = Samples.Point(Higher, new MissingOutturn(Absence.NotAvailable, "Nobody counted.", null, Higher, Q2.Period, Q2, default));
        var told = new QuarterChange(new(Higher, [Samples.Point(Higher, 80), missing, Samples.Point(Higher, 96, 3)]), Q2, Q2.Next);
        Assert.Equal(Q1.Period, told.Before!.Period);
    }

    [Fact]
    public void Causes_NameWhatDiffersAndNothingElse()
    {
        Assert.Equal([Cause.Value], Change(Higher, 96, 90).Causes);
        Assert.Empty(Change(Higher, 90, 90).Causes);
        Assert.Empty(Change(Higher, null, 90).Causes);
        Assert.Equal(
            [Cause.Target],
            Change(Targets(new(95, null, Q1.Period, false, default), new(85, null, Q2.Period, false, default)), 90, 90).Causes
        );
        Assert.Equal(
            [Cause.Intervention],
            Change(Targets(new(95, 80, Q1.Period, false, default), new(95, 85, Q2.Period, false, default)), 90, 90).Causes
        );
        Assert.Equal([Cause.Value, Cause.Definition], Change(Higher with { Breaks = [new(Q2.Period, "Counted otherwise.")] }, 96, 90).Causes);
        Assert.Equal([Cause.Definition], Change(Higher with { EarlierDefinitions = [new(Q1, "Another.")] }, 90, 90).Causes);
    }

    [Theory]
    [InlineData(90, 90, 85, "Amber")]
    [InlineData(80, 80, 80, "Red")]
    [InlineData(80, 96, 90, null)]
    [InlineData(96, 90, 95, null)]
    [InlineData(90, 84, 80, "Red")]
    public void LevelByTargetBefore_IsThereWhereTheTargetMadeTheLevelMove(int before, int now, int target, string? expected)
    {
        var indicator = Targets(new(95, null, Q1.Period, false, default), new(target, null, Q2.Period, false, default));
        Assert.Equal(expected, Change(indicator, before, now).LevelByTargetBefore?.Word);
        Assert.Null(Change(indicator with { Covers = Coverage.YearToDate }, before, now).LevelByTargetBefore);
    }

    [Fact]
    public void Causes_NameAnotherRule()
    {
        var strict = Samples.WithinShare(0.01m) with { Id = "strict" };
        var own = Higher with { OwnRule = new(strict, "A reason.", Q2, null) };
        Assert.Equal([Cause.Rule], Assessed(own, Samples.Scheme, (90, Q1), (90, Q2)).Causes);
    }

    [Fact]
    public void Causes_NameAnotherValueThatItIsHeldAgainst()
    {
        var relative = Samples.Indicator(Polarity.Higher, new RelativeTarget(0, Period.FinancialYear(2025), false, default));
        Assert.Equal([Cause.Comparison], Assessed(relative, Samples.Scheme, (80, Q1.Minus(4)), (95, Q2.Minus(4)), (90, Q1), (90, Q2)).Causes);
        var noWorse = Samples.SchemeOf(
            new("no-worse", [new(Samples.Green, new NoWorseThan(Comparison.PreviousPeriod, Boundary.Included)), new(Samples.Red, new Otherwise())])
        );
        Assert.Equal([Cause.Comparison], Assessed(Higher, noWorse, (95, Q1.Previous), (90, Q1), (90, Q2)).Causes);
    }

    [Theory]
    [InlineData(1, null, false, false)]
    [InlineData(2, null, true, false)]
    [InlineData(null, 1, false, true)]
    [InlineData(null, 2, false, false)]
    public void IsNewAndHasEnded_FollowTheDashboard(int? from, int? until, bool isNew, bool hasEnded)
    {
        var change = Change(Higher with { From = Of(from), Until = Of(until) }, 90, 90);
        Assert.Equal((isNew, hasEnded), (change.IsNew, change.HasEnded));

        static Quarter? Of(int? number) => number is { } n ? new Quarter(2025, n) : null;
    }

    [Fact]
    public void Break_IsToldInTheQuarterOfItsFirstResultAlone()
    {
        var broken = Higher with { Breaks = [new(Q2.Period, "Counted otherwise.")] };
        var history = Samples.History(broken, 90, 90, 90);
        Assert.Equal("Counted otherwise.", new QuarterChange(history, Q1, Q2).Break?.Reason);
        Assert.Null(new QuarterChange(history, Q2, Q2.Next).Break);
        Assert.Null(Change(Higher, 90, 90).Break);
    }

    [Fact]
    public void DefinedBefore_IsToldInTheQuarterAfterItsLast()
    {
        var redefined = Higher with { EarlierDefinitions = [new(Q1, "First."), new(Q2, "Second.")] };
        Assert.Equal("First.", Change(redefined, 90, 90).DefinedBefore?.Definition);
        Assert.Null(new QuarterChange(Samples.History(redefined, 90, 90, 90, 90), Q2.Next, Q2.Next.Next).DefinedBefore);
    }

    [Fact]
    public void A_late_value_is_told_when_it_is_missed_and_when_it_comes_in()
    {
        var late = new MissingOutturn(Absence.Late, "Late.", Q2.Period, Higher, Q1.Period, Q1, default);
        var history = new IndicatorHistory(
            Higher,
            [Samples.Point(Higher, late), Samples.Point(Higher, Samples.Outturn(Higher, 96, Q1.Period, Q2)), Samples.Point(Higher, 90, 2)]
        );
        Assert.Equal("Late.", new QuarterChange(history, Q1.Previous, Q1).WithoutValue.Single().Reason);
        Assert.Equal([96m], new QuarterChange(history, Q1, Q2).ArrivedLate.Select(p => p.Value!.Value));
        Assert.Empty(new QuarterChange(history, Q1, Q2).WithoutValue);
        Assert.Empty(new QuarterChange(history, Q2, Q2.Next).ArrivedLate);
    }

    [Fact]
    public void WithoutValue_LeavesOutWhatWasNotDue()
    {
        var notDue = new MissingOutturn(Absence.NotDue, "Yearly.", null, Higher, Q1.Period, Q1, default);
        Assert.Empty(new QuarterChange(new(Higher, [Samples.Point(Higher, notDue)]), Q1.Previous, Q1).WithoutValue);
    }

    [Fact]
    public void Revised_NamesRevisedValuesOfTheQuarterAlone()
    {
        var revised = Samples.Outturn(Higher, 96, Q2.Period, Q2) with { Quality = Quality.Revised };
        var history = new IndicatorHistory(Higher, [Samples.Point(Higher, 90), Samples.Point(Higher, revised)]);
        Assert.Equal([96m], new QuarterChange(history, Q1, Q2).Revised.Select(p => p.Value!.Value));
        Assert.Empty(new QuarterChange(history, Q2, Q2.Next).Revised);
    }

    [Theory]
    [InlineData(96, 80, true, false)]
    [InlineData(80, 80, false, false)]
    [InlineData(80, 96, false, true)]
    [InlineData(96, 90, false, false)]
    [InlineData(null, 80, true, false)]
    [InlineData(80, null, false, false)]
    public void Reports_BeginAndEndWithTheNeedForThem(int? before, int? now, bool needed, bool notNeeded)
    {
        var change = Change(Higher, before, now);
        Assert.Equal((needed, notNeeded), (change.ReportNeeded is not null, change.ReportNotNeeded is not null));
    }

    private static QuarterChange Change(Indicator indicator, int? before, int? now) => new(Samples.History(indicator, before, now), Q1, Q2);

    private static QuarterChange Assessed(Indicator indicator, RatingScheme scheme, params (decimal Value, Quarter Quarter)[] values) =>
        new(Samples.Assess(scheme, indicator, [.. values.Select(v => Samples.Outturn(indicator, v.Value, v.Quarter.Period, v.Quarter))]), Q1, Q2);

    private static Indicator Targets(params SingleTarget[] targets) => Higher with { Targets = targets };
}
