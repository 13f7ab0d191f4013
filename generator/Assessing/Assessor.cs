using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Judges everything that was reported, by the council's rules, each period by the rule of its time.</summary>
internal static class Assessor
{
    public static Assessment Assess(Content content)
    {
        var byIndicator = content
            .Quarters.SelectMany(q => q.Outturns)
            .GroupBy(o => o.Indicator.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var histories = new IndicatorHistory[content.Indicators.Count];
        Parallel.For(0, histories.Length, n =>
        {
            var indicator = content.Indicators[n];
            histories[n] = History(indicator, byIndicator.GetValueOrDefault(indicator.Id) ?? [], content.Framework.Rating);
        });
        return new Assessment(histories.ToDictionary(h => h.Indicator.Id, StringComparer.Ordinal));
    }

    private static IndicatorHistory History(Indicator indicator, List<Outturn> outturns, RatingScheme scheme)
    {
        if (indicator.Combine is null)
            return new(indicator, Annotated(indicator, Points(indicator, outturns, scheme)));
        var months = indicator.IsReportedByMonth ? outturns.FindAll(o => o.Period.Shape == PeriodShape.Month) : [];
        List<Outturn> main = [.. outturns.Except(months), .. Wholes.QuartersOf(indicator, months)];
        return new(
            indicator,
            Annotated(indicator, Points(indicator, main, scheme)),
            Points(indicator, months, scheme),
            Points(indicator, [.. Wholes.YearsOf(indicator, main)], scheme)
        );
    }

    private static HistoryPoint[] Annotated(Indicator indicator, HistoryPoint[] points) =>
        indicator.Annotations.Count == 0
            ? points
            : Array.ConvertAll(points, p => p with { Annotation = indicator.Annotations.FirstOrDefault(a => a.When == p.Period) });

    private static HistoryPoint[] Points(Indicator indicator, List<Outturn> outturns, RatingScheme scheme)
    {
        var points = new List<HistoryPoint>(outturns.Count);
        foreach (var outturn in InOrder(outturns))
            points.Add(Point(indicator, outturn, points, scheme));
        return [.. points];
    }

    /// <summary>By period, of two for one period the one reported later behind. Mostly they come in that order, and sorting is most of the
    /// work.</summary>
    private static IEnumerable<Outturn> InOrder(List<Outturn> outturns)
    {
        for (var i = 1; i < outturns.Count; i++)
        {
            if ((outturns[i - 1].Period, outturns[i - 1].ReportedIn).CompareTo((outturns[i].Period, outturns[i].ReportedIn)) > 0)
                return outturns.OrderBy(o => o.Period).ThenBy(o => o.ReportedIn);
        }
        return outturns;
    }

    private static HistoryPoint Point(Indicator indicator, Outturn outturn, List<HistoryPoint> before, RatingScheme scheme)
    {
        if (!indicator.IsRated)
            return new HistoryPoint(outturn, null, null);
        var rule = scheme.RuleFor(indicator, outturn.Period);
        var target = TargetFor(indicator, outturn);
        var result =
            outturn is MeasuredOutturn measured && target is not null
                ? Judge.Rate(measured.Value, target, indicator.Polarity, rule, Earlier(outturn, before))
                : null;
        var ofYear = indicator.TargetForYearOf(outturn.Period);
        var forecast =
            outturn is MeasuredOutturn { Forecast: { } expected } && ofYear is not null
                ? Judge.Rate(expected, ofYear, indicator.Polarity, rule, default)
                : null;
        // When the year is over there is nothing left to forecast.
        return indicator.JudgedOn == JudgedOn.Forecast && outturn.Period.Shape != PeriodShape.FinancialYear
            ? new HistoryPoint(outturn, ofYear, forecast) { Forecast = forecast, IsJudgedOnForecast = true }
            : new HistoryPoint(outturn, target, result) { Forecast = forecast };
    }

    /// <summary>A whole that is its own last part has that part's target, where it has none of its own.</summary>
    private static Target? TargetFor(Indicator indicator, Outturn outturn) =>
        indicator.TargetFor(outturn.Period)
        ?? (outturn is MeasuredOutturn { Combination: { How: Combining.Latest, Parts: var parts } } ? indicator.TargetFor(parts[^1].Period) : null);

    /// <summary>Only what was known when the value was reported, and nothing from across a break in the series.</summary>
    private static EarlierValues Earlier(Outturn outturn, List<HistoryPoint> before)
    {
        var indicator = outturn.Indicator;
        var yearEarlier = outturn.Period.YearEarlier;
        return new(
            indicator.Covers == Coverage.YearToDate
                ? null
                : before.FindLast(p => IndicatorHistory.Continues(p.Period, outturn.Period, indicator) && IsKnown(p))?.Value,
            before.FindLast(p => p.Period == yearEarlier && indicator.AreComparable(p.Period, outturn.Period) && IsKnown(p))?.Value
        );

        bool IsKnown(HistoryPoint point) => point.Outturn.ReportedIn.CompareTo(outturn.ReportedIn) <= 0;
    }
}
