using CsCheck;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Tests.Assessing;

/// <summary>Each sign of more than usual variation at, just at and just below its length; gaps, breaks, and limits that start anew.</summary>
public sealed class UsualVariationTests
{
    private static readonly Quarter First = new(2018, 1);
    private static readonly Indicator Higher = Samples.Indicator(Polarity.Higher, 95) with { TellsUsualVariation = true };

    /// <summary>Up and down in turn: mean 100, mean range 10, limits 73.4 and 126.6, outer thirds beyond 82.3 and 117.7.</summary>
    private static readonly decimal?[] Steady = [.. Enumerable.Range(0, 40).Select(i => (decimal?)(i % 2 == 0 ? 95 : 105))];

    [Fact]
    public void NobodyAsks_NothingIsTold() => Assert.Null(Of(Higher with { TellsUsualVariation = false }, Steady));

    [Fact]
    public void NoValue_NothingIsTold() => Assert.Null(UsualVariation.Of([], Higher));

    [Theory]
    [InlineData(1, false)]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(13, true)]
    public void TwelveResultsInARow_AreEnough(int count, bool enough)
    {
        var variation = Of(Higher, Steady[..count])!;
        Assert.Equal((count, count - 1, enough), (variation.Results.Count, variation.Changes, variation.Limits is not null));
        Assert.Null(variation.Signal);
        Assert.Equal(enough, variation.IsWithin);
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    public void AGap_AsksForAResultMore(int quarters, bool enough)
    {
        decimal?[] values = [.. Steady[..5], null, .. Steady[6..quarters]];
        Assert.Equal((quarters - 1, enough), (Of(Higher, values)!.Results.Count, Of(Higher, values)!.Limits is not null));
    }

    [Fact]
    public void AcrossAGap_NoRangeIsTaken()
    {
        // The two values at the gap lie 10 apart; their range would be one more, their absence leaves ten of ten.
        decimal?[] values = [.. Steady[..13], null, 60, 70, 60, 70];
        Assert.Equal(10, Of(Higher, values)!.Limits!.MeanRange);
    }

    [Theory]
    [InlineData(true, "Better")]
    [InlineData(false, "Worse")]
    public void ResultBeyondALimit_IsASign(bool up, string meaning)
    {
        var variation = Of(Higher, [.. Steady, up ? 150 : 50])!;
        Assert.Equal(new Signal(SignalKind.OutsideLimits, up, 1, Enum.Parse<Direction>(meaning)), variation.Signal);
        Assert.False(variation.IsWithin);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 7)]
    [InlineData(8, 8)]
    public void SevenOnOneSideOfTheMean_AreASign(int count, int length)
    {
        foreach (var (turn, up) in new[] { (1, true), (-1, false) })
        {
            // Changing by a little, so that they make no trend and stay off the limits.
            var tail = Enumerable.Range(0, count).Select(i => (decimal?)(100 + turn * (6 + i % 2)));
            var signal = Of(Higher, [.. Steady[..(up ? 39 : 40)], .. tail])!.Signal;
            Assert.Equal(length == 0 ? null : new Signal(SignalKind.OneSideOfMean, up, length, up ? Direction.Better : Direction.Worse), signal);
        }
    }

    [Fact]
    public void AResultOnTheMean_EndsARunOnOneSide()
    {
        decimal?[] values = [.. Steady[..26], 105, 95, 100, 106, 94, 106, 94, 100];
        Assert.Equal(100, Of(Higher, values)!.Limits!.Mean);
        Assert.Null(Of(Higher, values)!.Signal);
    }

    [Theory]
    [InlineData(6, 0)]
    [InlineData(7, 7)]
    [InlineData(8, 8)]
    public void SevenThatRiseOrFall_AreASign(int count, int length)
    {
        foreach (var (turn, up) in new[] { (1, true), (-1, false) })
        {
            // Across the mean, so that no seven stand on one side of it.
            var tail = Enumerable.Range(0, count).Select(i => (decimal?)(100 + turn * (i - 4) * 1.5m));
            var signal = Of(Higher, [.. Steady[..(up ? 40 : 39)], .. tail])!.Signal;
            Assert.Equal(length == 0 ? null : new Signal(SignalKind.Trend, up, length, up ? Direction.Better : Direction.Worse), signal);
        }
    }

    [Fact]
    public void ATrendWithAStandstill_IsNone()
    {
        decimal?[] values = [.. Steady, 94, 96, 97.5m, 99, 99, 101, 102.5m, 104];
        Assert.Null(Of(Higher, values)!.Signal);
    }

    /// <summary>The outer third above begins a little beyond 117.7.</summary>
    [Theory]
    [InlineData(120, 95, 120, false)]
    [InlineData(120, 105, 120, true)]
    [InlineData(105, 120, 120, true)]
    [InlineData(120, 120, 105, false)]
    [InlineData(105, 105, 120, false)]
    [InlineData(80, 105, 120, false)]
    [InlineData(80, 80, 120, false)]
    public void TwoOfThreeInTheOuterThird_AreASign(int third, int second, int latest, bool expected)
    {
        var signal = Of(Higher, [.. Steady, third, second, latest])!.Signal;
        Assert.Equal(expected ? new Signal(SignalKind.NearLimit, true, 3, Direction.Better) : null, signal);
        // The same below the mean.
        var mirrored = Of(Higher, [.. Steady, 200 - third, 200 - second, 200 - latest])!.Signal;
        Assert.Equal(expected ? new Signal(SignalKind.NearLimit, false, 3, Direction.Worse) : null, mirrored);
    }

    [Fact]
    public void AGap_EndsARun()
    {
        decimal?[] tail = [106, 107, 106, 107, 106, 107];
        Assert.Equal(7, Of(Higher, [.. Steady, .. tail])!.Signal!.Length);
        Assert.Null(Of(Higher, [.. Steady, null, .. tail])!.Signal);
        Assert.Null(Of(Higher, [.. Steady, .. tail[..5], null, 106])!.Signal);
    }

    [Theory]
    [InlineData("Higher", "Better", "Worse")]
    [InlineData("Lower", "Worse", "Better")]
    [InlineData("Band", "Up", "Down")]
    [InlineData("None", "Up", "Down")]
    public void Meaning_FollowsThePolarity(string polarity, string above, string below)
    {
        var indicator = Higher with { Polarity = Enum.Parse<Polarity>(polarity), Targets = [] };
        Assert.Equal(above, Of(indicator, [.. Steady, 150])!.Signal!.Meaning.ToString());
        Assert.Equal(below, Of(indicator, [.. Steady, 50])!.Signal!.Meaning.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void BreakOrRebase_StartsTheLimitsAnew(bool rebased)
    {
        decimal?[] values = [.. Steady[..20], .. Enumerable.Range(0, 12).Select(i => (decimal?)(i % 2 == 0 ? 9 : 11))];
        var from = First.Minus(-20).Period;
        var indicator = rebased
            ? Higher with
            {
                Rebases = [new(from, "A new contract.")],
            }
            : Higher with
            {
                Breaks = [new(from, "A new definition.")],
            };
        Assert.Equal(
            (12, from, 10m),
            (Of(indicator, values)!.Results.Count, Of(indicator, values)!.Results[0].Period, Of(indicator, values)!.Limits!.Mean)
        );
        Assert.Null(Of(indicator, values[..31])!.Limits);
        // Before it came, nobody knew of it.
        Assert.Equal(100, Of(indicator, values[..20])!.Limits!.Mean);
    }

    [Fact]
    public void ARestartWithTheLatestResult_LeavesThatOneAlone()
    {
        var indicator = Higher with { Rebases = [new(First.Minus(-19).Period, "A new contract.")] };
        Assert.Equal((1, 0), (Of(indicator, Steady[..20])!.Results.Count, Of(indicator, Steady[..20])!.Changes));
    }

    [Fact]
    public void TheLatestRestartCounts()
    {
        var indicator = Higher with
        {
            Breaks = [new(First.Minus(-20).Period, "A new definition.")],
            Rebases = [new(First.Minus(-4).Period, "A new contract.")],
        };
        Assert.Equal(First.Minus(-20).Period, Of(indicator, Steady)!.Results[0].Period);
    }

    [Fact]
    public void PeriodsOfAnotherLength_AreLeftOut()
    {
        var year = new MeasuredOutturn(400, Quality.Final, Provenance.Own, Higher, First.Year, new(2018, 4), null, default);
        var points = Points(Higher, Steady[..16]).Append(new HistoryPoint(year, null, null)).OrderBy(p => p.Period).ToArray();
        Assert.Equal((16, 15), (UsualVariation.Of(points, Higher)!.Results.Count, UsualVariation.Of(points, Higher)!.Changes));
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(1, 1)]
    public void PeriodsThatShareDays_MakeNoChange(int years, int days)
    {
        var points = Enumerable
            .Range(2000, 15)
            .Select(year => new Period(new(year, 1, 1), new DateOnly(year + years - 1, 12, 31).AddDays(days)))
            .Select(period => Samples.Outturn(Higher, 50, period, new(2018, 1)))
            .Select(outturn => new HistoryPoint(outturn, null, null))
            .ToArray();
        Assert.Equal((15, 0), (UsualVariation.Of(points, Higher)!.Results.Count, UsualVariation.Of(points, Higher)!.Changes));
    }

    [Fact]
    public void Position_KnowsOnlyWhatWasKnown()
    {
        var points = Points(Higher, [.. Steady[..12], 150]);
        var history = new IndicatorHistory(Higher, points);
        Assert.Null(history.In(First.Minus(-10)).Variation!.Limits);
        Assert.True(history.In(First.Minus(-11)).Variation!.IsWithin);
        Assert.Equal(100, history.In(First.Minus(-11)).Variation!.Limits!.Mean);
        Assert.Equal(SignalKind.OutsideLimits, history.In(First.Minus(-12)).Variation!.Signal!.Kind);
    }

    [Fact]
    public void MirroredValuesWithMirroredPolarity_HaveTheMirroredVerdict()
    {
        // Few different values in long series, so that every sign comes up.
        var values = Gen.OneOf(Gen.Int[-3, 3], Gen.Int[-40, 40]).Select(i => (decimal?)i).Array[12, 30];
        values.Sample(series =>
        {
            var signal = Of(Higher, series)!.Signal;
            var mirrored = Of(Higher with { Polarity = Polarity.Lower, Targets = [] }, [.. series.Select(v => -v)])!.Signal;
            return signal is null ? mirrored is null : mirrored == signal with { IsUp = !signal.IsUp };
        });
    }

    private static UsualVariation? Of(Indicator indicator, params decimal?[] values) => UsualVariation.Of(Points(indicator, values), indicator);

    private static HistoryPoint[] Points(Indicator indicator, decimal?[] values) =>
        [
            .. values
                .Select((value, i) => (value, First.Minus(-i)))
                .Where(v => v.value is not null)
                .Select(v => Point(indicator, v.value!.Value, v.Item2)),
        ];

    private static HistoryPoint Point(Indicator indicator, decimal value, Quarter quarter) =>
        new(new MeasuredOutturn(value, Quality.Final, Provenance.Own, indicator, quarter.Period, quarter, null, default), null, null);
}
