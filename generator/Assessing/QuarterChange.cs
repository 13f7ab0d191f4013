using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>What of a judgement is not the same as in the one before.</summary>
internal enum Cause
{
    Value,
    Target,
    Intervention,
    Rule,
    Definition,

    /// <summary>The earlier result that a value is held against.</summary>
    Comparison,
}

/// <summary>One indicator from one quarter's dashboard to the next, by what was known in each. Each answer is worked out when it is asked
/// for.</summary>
internal sealed class QuarterChange(IndicatorHistory history, Quarter before, Quarter quarter)
{
    private readonly IReadOnlyList<HistoryPoint> then = history.AsOf(before);
    private readonly HistoryPoint[] reported = [.. history.AsOf(quarter).Where(p => p.Outturn.ReportedIn == quarter)];

    public Indicator Indicator => history.Indicator;

    public bool IsNew => Indicator.IsOnDashboard(quarter) && !Indicator.IsOnDashboard(before);

    public bool HasEnded => Indicator.IsOnDashboard(before) && !Indicator.IsOnDashboard(quarter);

    /// <summary>The rating given in the quarter; null when there was none.</summary>
    public HistoryPoint? Now => reported is [.., { Working: not null } rated] ? rated : null;

    /// <summary>The last rating before it; null when there was none.</summary>
    public HistoryPoint? Before => Now is { } now ? then.LastOrDefault(p => p.Working is not null && p.Period.CompareTo(now.Period) < 0) : null;

    /// <summary>By how many levels it got worse; less than zero: better; null where there are no two ratings.</summary>
    public int? Steps => (Before, Now) is ({ Working.Level.Rank: var from }, { Working.Level.Rank: var to }) ? to - from : null;

    /// <summary>What differs between the two ratings; empty where there are no two.</summary>
    public IReadOnlyList<Cause> Causes =>
        (Before, Now) is ({ Working: { } from }, { Working: { } to }) ? [.. Enum.GetValues<Cause>().Where(cause => Differs(cause, from, to))] : [];

    /// <summary>
    /// The level that it would have by the target of the rating before, where that target, and not the result, made the level move; null
    /// otherwise, and for a running total, whose targets grow with it.
    /// </summary>
    public Level? LevelByTargetBefore =>
        Steps is { } steps and not 0
        && Indicator.Covers != Coverage.YearToDate
        && Causes.Contains(Cause.Target)
        && (Before, Now) is ({ Working: { } from }, { Working: { } to })
        && Judge.Rate(to.Value, from.Target, to.Polarity, to.Rule, to.Earlier) is { Level: var level }
        && Math.Sign(level.Rank - from.Level.Rank) != Math.Sign(steps)
            ? level
            : null;

    /// <summary>What the definition was until the quarter before; null where it is the same.</summary>
    public EarlierDefinition? DefinedBefore => Indicator.EarlierDefinitions.FirstOrDefault(d => d.Until == before);

    /// <summary>The break that the first result of the quarter has behind it; null where there is none.</summary>
    public SeriesBreak? Break =>
        reported.FirstOrDefault(p => p.Value is not null) is { } first
        && then.LastOrDefault(p => p.Value is not null && p.Period.CompareTo(first.Period) < 0) is { } last
            ? Indicator.Breaks.LastOrDefault(b => last.Period.Start < b.From.Start && b.From.Start <= first.Period.Start)
            : null;

    /// <summary>Periods that were due and have no value.</summary>
    public IEnumerable<MissingOutturn> WithoutValue =>
        reported.Select(p => p.Outturn).OfType<MissingOutturn>().Where(m => m.Absence != Absence.NotDue);

    /// <summary>Values of periods that an earlier quarter called late.</summary>
    public IEnumerable<HistoryPoint> ArrivedLate =>
        reported.Where(p => p.Value is not null && then.Any(t => t.Period == p.Period && t.Outturn is MissingOutturn { Absence: Absence.Late }));

    public IEnumerable<HistoryPoint> Revised => reported.Where(p => p.Outturn is MeasuredOutturn { Quality: Quality.Revised });

    /// <summary>The result that needs a report where the one before needed none; null where that is not so.</summary>
    public HistoryPoint? ReportNeeded =>
        reported is [.., { NeedsExceptionReport: true } now] && JudgedBefore(now) is not { NeedsExceptionReport: true } ? now : null;

    /// <summary>The result that needs no report where the one before needed one; null where that is not so.</summary>
    public HistoryPoint? ReportNotNeeded =>
        reported is [.., { NeedsExceptionReport: false } now] && IsJudged(now) && JudgedBefore(now) is { NeedsExceptionReport: true } ? now : null;

    /// <summary>Every indicator that is on the dashboard of one of the two quarters, in the order of the content.</summary>
    public static IReadOnlyList<QuarterChange> Of(Content content, Assessment assessment, Quarter before, Quarter quarter) =>
        [
            .. content
                .Indicators.Where(i => i.IsOnDashboard(before) || i.IsOnDashboard(quarter))
                .Select(i => new QuarterChange(assessment.Of(i), before, quarter)),
        ];

    private HistoryPoint? JudgedBefore(HistoryPoint now) => then.LastOrDefault(p => IsJudged(p) && p.Period.CompareTo(now.Period) < 0);

    private static bool IsJudged(HistoryPoint point) => point.Working is not null || point.Forecast is not null;

    private bool Differs(Cause cause, Working from, Working to) =>
        cause switch
        {
            Cause.Value => from.Value != to.Value,
            Cause.Target => !from.Target.AsksTheSameAs(to.Target),
            Cause.Intervention => from.Target is SingleTarget { Intervention: var was }
                && to.Target is SingleTarget { Intervention: var now }
                && was != now,
            Cause.Rule => from.Rule.Id != to.Rule.Id,
            Cause.Definition => Break is not null || DefinedBefore is not null,
            Cause.Comparison => (to.Target is RelativeTarget && from.Threshold != to.Threshold)
                || (to.Rule.Steps.Any(s => s.Condition is NoWorseThan) && from.Earlier != to.Earlier),
            _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "a cause without a test"),
        };
}
