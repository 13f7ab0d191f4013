using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Between which limits the results of a series usually lie, and whether the latest shows more than that.</summary>
/// <param name="Results">Those since the limits last began anew, in order of time; at least one.</param>
/// <param name="Changes">How many of them follow the one before without a gap.</param>
/// <param name="Limits">Null where there are too few changes.</param>
/// <param name="Signal">Null where there are no limits, and where the latest result is within usual variation.</param>
internal sealed record UsualVariation(IReadOnlyList<HistoryPoint> Results, int Changes, ProcessLimits? Limits, Signal? Signal)
{
    /// <summary>
    /// The changes that 12 results in a row have between them: fewer results are too few for NHSRplotthedots (R/ptd_add_short_group_warnings.R).
    /// No change is taken across a gap, so that each gap asks for a result more.
    /// </summary>
    public const int EnoughChanges = 11;

    /// <summary>So many results on one side of the mean, or running one way, are no chance (R/ptd_calculate_point_type.R).</summary>
    public const int LongRun = 7;

    public bool IsWithin => Limits is not null && Signal is null;

    /// <summary>Null where the indicator does not ask for it, and while it has no value. All limits are reckoned from what was known.</summary>
    public static UsualVariation? Of(IReadOnlyList<HistoryPoint> known, Indicator indicator)
    {
        if (!indicator.TellsUsualVariation || known.LastOrDefault(p => p.Value is not null) is not { Period: var latest })
            return null;
        var start = Start(indicator, latest);
        var (results, changes, sinceGap) = (new List<HistoryPoint>(known.Count), new List<decimal>(known.Count), 0);
        foreach (var point in known)
        {
            if (point.Value is not { } value || point.Period.Shape != latest.Shape || point.Period.Start < start)
                continue;
            if (results.Count > 0 && Follows(results[^1].Period, point.Period))
                changes.Add(Math.Abs(value - Value(results[^1])));
            else
                sinceGap = results.Count;
            results.Add(point);
        }
        if (changes.Count < EnoughChanges)
            return new(results, changes.Count, null, null);
        decimal[] values = [.. results.Select(Value)];
        var limits = new ProcessLimits(values, changes);
        return new(results, changes.Count, limits, Find(values[sinceGap..], limits, indicator.Polarity));
    }

    /// <summary>The first day of what is reckoned anew: the last break or re-base that the period does not come before.</summary>
    private static DateOnly Start(Indicator indicator, Period latest) =>
        indicator
            .Breaks.Select(b => b.From.Start)
            .Concat(indicator.Rebases.Select(r => r.From.Start))
            .Where(s => s <= latest.Start)
            .DefaultIfEmpty()
            .Max();

    /// <summary>Rolling years follow each other too, and are left out: what shares its days with the result before hardly moves from it.</summary>
    private static bool Follows(Period earlier, Period later) => earlier.End < later.Start && IndicatorHistory.Adjoin(earlier, later);

    /// <summary>
    /// The four signs of special cause variation in R/ptd_calculate_point_type.R, asked of the latest result. A trend means what its direction
    /// means; the package goes by the side of the mean, and would call a rise from below the mean a fall.
    /// </summary>
    private static Signal? Find(decimal[] unbroken, ProcessLimits limits, Polarity polarity)
    {
        var (latest, side) = (unbroken[^1], limits.SideOf(unbroken[^1]));
        var isUp = side == 1;
        if (limits.IsOutside(latest))
            return new(SignalKind.OutsideLimits, isUp, 1, Meaning(isUp, polarity));
        if (side != 0 && CountBack(unbroken.Length, i => limits.SideOf(unbroken[i]) == side) is >= LongRun and var run)
            return new(SignalKind.OneSideOfMean, isUp, run, Meaning(isUp, polarity));
        if (Trend(unbroken) is { } trend)
            return new(SignalKind.Trend, trend.Rises, trend.Length, Meaning(trend.Rises, polarity));
        return
            unbroken is [.., var third, var second, _]
            && limits.SideOf(third) == side
            && limits.SideOf(second) == side
            && limits.IsNearLimit(latest)
            && (limits.IsNearLimit(third) || limits.IsNearLimit(second))
            ? new(SignalKind.NearLimit, isUp, 3, Meaning(isUp, polarity))
            : null;
    }

    private static (bool Rises, int Length)? Trend(decimal[] unbroken)
    {
        var steps = unbroken.Zip(unbroken.Skip(1), (from, to) => Math.Sign(to - from)).ToArray();
        return steps is [.., not 0 and var step] && CountBack(steps.Length, i => steps[i] == step) + 1 is >= LongRun and var length
            ? (step == 1, length)
            : null;
    }

    private static int CountBack(int length, Func<int, bool> holds) => Enumerable.Range(0, length).Reverse().TakeWhile(holds).Count();

    private static Direction Meaning(bool isUp, Polarity polarity) =>
        polarity switch
        {
            Polarity.Higher => isUp ? Direction.Better : Direction.Worse,
            Polarity.Lower => isUp ? Direction.Worse : Direction.Better,
            _ => isUp ? Direction.Up : Direction.Down,
        };

    private static decimal Value(HistoryPoint point) => point.Value!.Value;
}
