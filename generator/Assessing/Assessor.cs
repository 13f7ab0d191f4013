using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Judges everything that was reported, by the council's rule.</summary>
internal static class Assessor
{
    public static Assessment Assess(Content content)
    {
        var byIndicator = content.Quarters
            .SelectMany(q => q.Outturns)
            .GroupBy(o => o.Indicator.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var quarters = content.Quarters.Select(q => q.Quarter).ToArray();
        var histories = new IndicatorHistory[content.Indicators.Count];
        Parallel.For(0, histories.Length, n =>
        {
            var indicator = content.Indicators[n];
            histories[n] = new(indicator, [.. Points(indicator, byIndicator.GetValueOrDefault(indicator.Id) ?? [], content.Framework.Rating)], quarters);
        });
        return new Assessment(histories.ToDictionary(h => h.Indicator.Id, StringComparer.Ordinal));
    }

    private static List<HistoryPoint> Points(Indicator indicator, List<Outturn> outturns, RatingScheme scheme)
    {
        var points = new List<HistoryPoint>(outturns.Count);
        foreach (var outturn in outturns.OrderBy(o => o.Period).ThenBy(o => o.ReportedIn))
            points.Add(Point(indicator, outturn, points, scheme));
        return points;
    }

    private static HistoryPoint Point(Indicator indicator, Outturn outturn, List<HistoryPoint> before, RatingScheme scheme)
    {
        var target = indicator.IsRated ? indicator.TargetFor(outturn.Period) : null;
        var working = outturn is MeasuredOutturn measured && target is not null
            ? Judge.Rate(measured.Value, target, indicator.Polarity, scheme.RuleFor(indicator), Earlier(outturn, before))
            : null;
        return new HistoryPoint(outturn, target, working);
    }

    /// <summary>Only what was known when the value was reported, and nothing from across a break in the series.</summary>
    private static EarlierValues Earlier(Outturn outturn, List<HistoryPoint> before)
    {
        var indicator = outturn.Indicator;
        var yearEarlier = outturn.Period.YearEarlier;
        return new(
            indicator.Covers == Coverage.YearToDate ? null : before.FindLast(p => IndicatorHistory.Continues(p.Period, outturn.Period, indicator) && IsKnown(p))?.Value,
            before.FindLast(p => p.Period == yearEarlier && indicator.AreComparable(p.Period, outturn.Period) && IsKnown(p))?.Value);

        bool IsKnown(HistoryPoint point) => point.Outturn.ReportedIn.CompareTo(outturn.ReportedIn) <= 0;
    }
}
