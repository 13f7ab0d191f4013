using CsCheck;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>What becomes of a promised recovery: the target is 95, so 96 is Green, 90 is Amber and 80 is Red, which needs a report.</summary>
public sealed class PromisesTests
{
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95);

    [Theory]
    [InlineData("80", "Open")]
    [InlineData("80 80", "Missed")]
    [InlineData("80 90", "Kept")]
    [InlineData("80 96", "Kept")]
    [InlineData("80 96 80", "Kept")]
    [InlineData("80 80 96", "Missed")]
    [InlineData("80 -", "Open")]
    [InlineData("80 - 80", "Missed")]
    [InlineData("80 - 96", "Kept")]
    public void A_promise_for_the_next_quarter_is_decided_by_its_first_rating(string values, string state) =>
        Assert.Equal(state, Follow(values, "2 - - -").Single().State.ToString());

    [Theory]
    [InlineData("80 80", "Open")]
    [InlineData("80 96", "Open")]
    [InlineData("80 96 80", "Missed")]
    [InlineData("80 80 96", "Kept")]
    public void A_promise_for_the_quarter_after_is_not_decided_before_it(string values, string state) =>
        Assert.Equal(state, Follow(values, "3 - - -").Single().State.ToString());

    [Fact]
    public void Two_dates_are_two_promises_each_with_its_own_answer()
    {
        var promises = Follow("80 80 80", "2 3 4 -");
        Assert.Equal([PromiseState.Missed, PromiseState.Missed, PromiseState.Open], promises.Select(p => p.State));
        Assert.Equal(["Answer in 2025-26-q2", "Answer in 2025-26-q3", null], promises.Select(p => p.Answer));
    }

    [Fact]
    public void A_date_that_is_put_off_is_still_a_promise() =>
        Assert.Equal([(3, PromiseState.Missed), (4, PromiseState.Open)], Follow("80 80 80", "3 4 - -").Select(p => (p.For.Quarter.Number, p.State)));

    [Fact]
    public void A_date_that_is_named_again_is_the_promise_of_the_first_report() =>
        Assert.Equal(1, Follow("80 80 80", "4 4 4 -").Single().MadeIn.Number);

    [Theory]
    [InlineData("80 80", "1 - - -")]
    [InlineData("96 80", "2 - - -")]
    public void Neither_a_date_that_does_not_lie_ahead_nor_a_report_that_was_not_needed_promises_anything(string values, string promises) =>
        Assert.Empty(Follow(values, promises));

    [Fact]
    public void A_value_that_arrives_late_does_not_change_what_was_decided_without_it()
    {
        var late = new MeasuredOutturn(96, Quality.Final, Provenance.Own, Higher, Of(2).Period, Of(4), null, default);
        HistoryPoint[] points = [Samples.Point(Higher, 80), Samples.Point(Higher, late), Samples.Point(Higher, 80, 3)];
        var promise = Promises.Of(new(Higher, points), Returns("2 - - -")).Single();
        Assert.Equal((PromiseState.Missed, Of(3)), (promise.State, promise.Outcome!.Outturn.ReportedIn));
    }

    [Fact]
    public void Of_two_periods_that_arrive_together_the_earlier_decides()
    {
        HistoryPoint Arrived(decimal value, int period) => Samples.Point(Higher, Samples.Outturn(Higher, value, Of(period).Period, Of(3)));
        HistoryPoint[] points = [Samples.Point(Higher, 80), Arrived(96, 2), Arrived(80, 3)];
        Assert.Equal(PromiseState.Kept, Promises.Of(new(Higher, points), Returns("2 - - -")).Single().State);
    }

    [Fact]
    public void What_came_with_the_report_decides_nothing()
    {
        var together = Samples.Point(Higher, Samples.Outturn(Higher, 96, Of(3).Period, Of(2)));
        HistoryPoint[] points = [Samples.Point(Higher, 80, 2), together];
        Assert.Empty(Promises.Of(new(Higher, points), Returns("- 3 - -")));
        HistoryPoint[] afterwards = [Samples.Point(Higher, 80), Samples.Point(Higher, Samples.Outturn(Higher, 96, Of(2).Period, Of(1)))];
        Assert.Empty(Promises.Of(new(Higher, afterwards), Returns("2 - - -")));
    }

    [Fact]
    public void A_quarter_without_a_target_is_decided_by_its_forecast()
    {
        var forecast = Samples.Point(Higher, 80, 2).Working;
        var unrated = new HistoryPoint(Samples.Outturn(Higher, 80, Of(2).Period, Of(2)), null, null) { Forecast = forecast };
        Assert.Equal(PromiseState.Kept, Promises.Of(new(Higher, [Samples.Point(Higher, 80), unrated]), Returns("2 - - -")).Single().State);
        Assert.Equal(
            PromiseState.Open,
            Promises.Of(new(Higher, [Samples.Point(Higher, 80), unrated with { Forecast = null }]), Returns("2 - - -")).Single().State
        );
    }

    [Fact]
    public void A_value_in_arrears_is_followed_by_its_own_period()
    {
        HistoryPoint Arrived(decimal value, int period) =>
            Samples.Point(
                Higher,
                new MeasuredOutturn(value, Quality.Final, Provenance.Own, Higher, Of(period).Period, Of(period + 1), null, default)
            );
        HistoryPoint[] points = [Arrived(80, 1), Arrived(80, 2), Arrived(96, 3)];
        var promises = Promises.Of(new(Higher, points), Returns("- 2 3 -"));
        Assert.Equal([PromiseState.Missed, PromiseState.Kept], promises.Select(p => p.State));
    }

    [Fact]
    public void What_is_decided_stays_decided() =>
        Gen.Select(
                Gen.OneOf(Gen.Const("80"), Gen.Const("90"), Gen.Const("96"), Gen.Const("-")).Array[4],
                Gen.OneOf(Gen.Const("2"), Gen.Const("3"), Gen.Const("4"), Gen.Const("-")).Array[4]
            )
            .Sample(
                (values, promised) =>
                {
                    var earlier = Enumerable
                        .Range(1, 4)
                        .Select(n => Follow(string.Join(' ', values.Take(n)), string.Join(' ', promised), n))
                        .ToArray();
                    foreach (var (before, after) in earlier.Zip(earlier.Skip(1)))
                    {
                        foreach (var promise in before.Where(p => p.State != PromiseState.Open))
                            Assert.Contains((promise.For, promise.State, promise.Answer), after.Select(p => (p.For, p.State, p.Answer)));
                    }
                    Assert.All(earlier[^1], p => Assert.Equal(p.State == PromiseState.Missed, p.Answer is not null));
                }
            );

    [Theory]
    [InlineData("80 80", "80")]
    [InlineData("80 - 80", null)]
    [InlineData("80", null)]
    public void Before_is_what_an_earlier_quarter_reported_on_the_adjoining_period(string values, string? before) =>
        Assert.Equal(
            before,
            History(values).Before(Of(values.Split(' ').Length))?.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );

    [Fact]
    public void Before_is_nothing_across_a_break_or_for_two_periods_that_came_together()
    {
        var broken = Higher with { Breaks = [new(Of(2).Period, "Counted otherwise.")] };
        Assert.Null(Samples.History(broken, 80, 80).Before(Of(2)));
        var together = new MeasuredOutturn(80, Quality.Final, Provenance.Own, Higher, Of(1).Period, Of(2), null, default);
        Assert.Null(new IndicatorHistory(Higher, [Samples.Point(Higher, together), Samples.Point(Higher, 80, 2)]).Before(Of(2)));
    }

    /// <param name="values">One for each quarter of 2025-26; - for none.</param>
    /// <param name="promised">The quarter that each report names; - for none.</param>
    private static Promise[] Follow(string values, string promised, int last = 4) => [.. Promises.Of(History(values), Returns(promised)[..last])];

    private static IndicatorHistory History(string values) =>
        Samples.History(
            Higher,
            [.. values.Split(' ').Select(v => v == "-" ? (decimal?)null : decimal.Parse(v, System.Globalization.CultureInfo.InvariantCulture))]
        );

    private static QuarterReturn[] Returns(string promised) =>
        [.. promised.Split(' ').Select((p, i) => Return(Of(i + 1), p == "-" ? null : Of(p[0] - '0')))];

    private static QuarterReturn Return(Quarter quarter, Quarter? promised) =>
        Samples.Return(quarter) with
        {
            ExceptionReports = new Dictionary<string, ExceptionReport?>
            {
                [Higher.Id] = new()
                {
                    Factors = "A reason.",
                    Actions = [],
                    Enough = Enough.Partly,
                    Recovers = promised is { } q ? new PromisedRecovery(q, default) : null,
                    SinceLastTime = null,
                    RecoveryMissed = $"Answer in {quarter}",
                    Forecast = null,
                    At = default,
                },
            },
        };

    private static Quarter Of(int number) => new(2025, number);
}
