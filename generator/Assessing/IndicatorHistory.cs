using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Everything ever reported for an indicator, and where it stood in any quarter.</summary>
internal sealed class IndicatorHistory
{
    private readonly HistoryPoint[] points;
    private readonly HistoryPoint[] months;
    private readonly HistoryPoint[] years;

    /// <param name="points">By period; of two for one period the one reported later is behind.</param>
    public IndicatorHistory(Indicator indicator, HistoryPoint[] points, HistoryPoint[]? months = null, HistoryPoint[]? years = null) =>
        (Indicator, this.points, this.months, this.years) = (indicator, points, months ?? [], years ?? []);

    public Indicator Indicator { get; }

    public Position In(Quarter quarter) => new(this, quarter);

    /// <summary>The points as they were known in a quarter, one for each period, in order of time.</summary>
    public IReadOnlyList<HistoryPoint> AsOf(Quarter quarter) => Known(points, quarter);

    /// <summary>The months that quarters were combined from; empty for an indicator that is not reported by month.</summary>
    public IReadOnlyList<HistoryPoint> MonthsAsOf(Quarter quarter) => Known(months, quarter);

    /// <summary>The financial years that were combined from the points; empty where the indicator does not combine.</summary>
    public IReadOnlyList<HistoryPoint> YearsAsOf(Quarter quarter) => Known(years, quarter);

    /// <summary>Months, points and years together, in order of time.</summary>
    public IReadOnlyList<HistoryPoint> AllAsOf(Quarter quarter) =>
        Indicator.Combine is null ? AsOf(quarter) : [.. MonthsAsOf(quarter).Concat(AsOf(quarter)).Concat(YearsAsOf(quarter)).OrderBy(p => p.Period)];

    private static IReadOnlyList<HistoryPoint> Known(HistoryPoint[] points, Quarter quarter)
    {
        // Mostly each period is reported once, and after those before it: then what was known is simply the first so many.
        var count = 0;
        while (
            count < points.Length
            && points[count].Outturn.ReportedIn.CompareTo(quarter) <= 0
            && (count == 0 || points[count - 1].Period != points[count].Period)
        )
            count++;
        if (Array.FindIndex(points, count, p => p.Outturn.ReportedIn.CompareTo(quarter) <= 0) < 0)
            return new ArraySegment<HistoryPoint>(points, 0, count);
        var known = new List<HistoryPoint>(points.Length);
        foreach (var point in points)
        {
            if (point.Outturn.ReportedIn.CompareTo(quarter) > 0)
                continue;
            if (known.Count > 0 && known[^1].Period == point.Period)
                known[^1] = point;
            else
                known.Add(point);
        }
        return known;
    }

    /// <summary>What an earlier quarter reported on the period just before the one reported in this quarter; null across a gap or a break.</summary>
    public HistoryPoint? Before(Quarter quarter) =>
        In(quarter).Reported is { } reported
            ? AsOf(quarter).LastOrDefault(p => p.Outturn.ReportedIn.CompareTo(quarter) < 0 && Continues(p.Period, reported.Period, Indicator))
            : null;

    /// <summary>Whether the second period follows the first without a gap and without a break in the series.</summary>
    public static bool Continues(Period earlier, Period later, Indicator indicator) =>
        Adjoin(earlier, later) && indicator.AreComparable(earlier, later);

    /// <summary>The values that can be held against the latest: of periods as long as its own, and since the last break in the series.</summary>
    public static IReadOnlyList<HistoryPoint> Comparable(IReadOnlyList<HistoryPoint> known, Indicator indicator) =>
        known.LastOrDefault(p => p.Value is not null) is { } latest
            ?
            [
                .. known.Where(p =>
                    p.Value is not null && CountAlike(p.Period, latest.Period, indicator) && indicator.AreComparable(p.Period, latest.Period)
                ),
            ]
            : [];

    /// <summary>Whether the second period follows the first without a gap. Counts on single days adjoin when about a year lies between.</summary>
    public static bool Adjoin(Period earlier, Period later) =>
        later.Shape == PeriodShape.Day && earlier.Shape == PeriodShape.Day
            ? later.Start.DayNumber - earlier.Start.DayNumber is > 0 and <= 400
            : earlier.End.AddDays(1) == later.Start || OverlapsAsRollingYear(earlier, later);

    /// <summary>A rolling year that a quarter reports is as long as a year.</summary>
    private static bool CountAlike(Period one, Period other, Indicator indicator) =>
        one.Shape == other.Shape || (IsYear(indicator.Covered(one)) && IsYear(indicator.Covered(other)));

    private static bool IsYear(Period period) => period.Start.AddYears(1) == period.End.AddDays(1);

    /// <summary>Three years to 2022 and three years to 2023 follow each other, although they overlap.</summary>
    private static bool OverlapsAsRollingYear(Period earlier, Period later) =>
        later.Start <= earlier.End && earlier.Start.AddYears(1) == later.Start && earlier.End.AddDays(1).AddYears(1) == later.End.AddDays(1);
}
