using PmfSite.Assessing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Reviewing;

/// <summary>What the rules look at.</summary>
internal sealed record Review(Content Content, Assessment Assessment)
{
    // Of two for one period, the one reported later.
    private readonly ILookup<string, Outturn> entered = Content
        .Quarters.SelectMany(q => q.Outturns)
        .GroupBy(o => (o.Indicator.Id, o.Period))
        .Select(g => g.Last())
        .OrderBy(o => o.Period)
        .ToLookup(o => o.Indicator.Id, StringComparer.Ordinal);

    /// <summary>Whether everything could be read; where not, what seems to be missing may be there.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>A fault in an approved quarter stops the build; in a quarter that is still being prepared it is told.</summary>
    public static Severity SeverityIn(QuarterReturn quarter) => quarter.IsApproved ? Severity.Error : Severity.Warning;

    /// <summary>Each indicator that is on the quarter's dashboard.</summary>
    public IEnumerable<Indicator> Dashboard(QuarterReturn quarter) => Content.Indicators.Where(i => i.IsOnDashboard(quarter.Quarter));

    /// <summary>
    /// Each indicator from which the quarter waits for a value, with the period. Measures that nobody rates come when their publisher publishes
    /// them, and off season nothing is due.
    /// </summary>
    public IEnumerable<(Indicator Indicator, Period Period)> Due(Quarter quarter) =>
        from indicator in Content.Indicators
        where indicator.Kind.Rated && indicator.IsOnDashboard(quarter)
        let period = indicator.DueIn(quarter)
        where period is not null && indicator.TargetFor(period.Value) is not UnsetTarget { Why: UnsetReason.OffSeason }
        select (indicator, period.Value);

    /// <summary>Why the council must explain a result: for its own level, or for that of its forecast.</summary>
    public static string StatusOf(HistoryPoint point) =>
        point.Working is { Level: { NeedsExceptionReport: true } level } ? $"is {level.Word}" : $"is forecast to be {point.Forecast!.Level.Word}";

    /// <summary>Each exception report that could be read, with the result that it explains; those that explain nothing are told elsewhere.</summary>
    public IEnumerable<(QuarterReturn Quarter, ExceptionReport Report, HistoryPoint Explained)> Reports()
    {
        foreach (var quarter in Content.Quarters.Where(q => q.ExceptionReports.Count > 0))
        {
            foreach (var indicator in Content.Indicators)
            {
                if (
                    quarter.ExceptionReports.GetValueOrDefault(indicator.Id) is { } report
                    && Assessment.Of(indicator, quarter.Quarter).Reported is { NeedsExceptionReport: true } explained
                )
                {
                    yield return (quarter, report, explained);
                }
            }
        }
    }

    /// <summary>Everything that the quarters say of milestones, in order of time.</summary>
    public IEnumerable<(QuarterReturn Quarter, MilestoneReport Report)> Milestones() =>
        Content.Quarters.SelectMany(q => q.Milestones.Values.OfType<MilestoneReport>().Select(r => (q, r)));

    /// <summary>What was entered for an indicator, one outturn for each period, in order of time.</summary>
    public IEnumerable<Outturn> Entered(Indicator indicator) => entered[indicator.Id];

    /// <summary>Every period that the indicator has a result for, whole years that are worked out among them.</summary>
    public IReadOnlySet<Period> Periods(Indicator indicator) =>
        Content.Quarters.Count == 0
            ? new HashSet<Period>()
            : Assessment.Of(indicator).AllAsOf(Content.Quarters[^1].Quarter).Select(p => p.Period).ToHashSet();

    /// <summary>Each value that was entered, with the one of the period just before where the two can be compared.</summary>
    public IEnumerable<(MeasuredOutturn Now, MeasuredOutturn? Before)> Steps(Indicator indicator)
    {
        // A year may end between two quarters; only periods of one length continue each other.
        var last = new Dictionary<PeriodShape, MeasuredOutturn>();
        foreach (var now in Entered(indicator).OfType<MeasuredOutturn>())
        {
            var before = last.GetValueOrDefault(now.Period.Shape);
            var comparable =
                before is not null && indicator.Covers != Coverage.YearToDate && IndicatorHistory.Continues(before.Period, now.Period, indicator);
            yield return (now, comparable ? before : null);
            last[now.Period.Shape] = now;
        }
    }

    /// <summary>Every narrative and every story, in order of time.</summary>
    public IEnumerable<Text> Texts() =>
        Content.Quarters.SelectMany(q =>
            q.Narratives.Select(n => new Text(new(SubjectKind.Indicator, n.Key), q.Quarter, n.Value))
                .Concat(q.Stories.Select(s => new Text(new(SubjectKind.Priority, s.Key), q.Quarter, s.Value)))
        );
}
