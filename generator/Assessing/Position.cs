using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>Where an indicator stood on the dashboard of one quarter, by what was known then. Each answer is worked out when it is asked
/// for.</summary>
internal sealed class Position(IndicatorHistory history, Quarter quarter)
{
    private readonly IReadOnlyList<HistoryPoint> known = history.AsOf(quarter);

    /// <summary>Everything that was known, one point for each period, in order of time.</summary>
    public IReadOnlyList<HistoryPoint> Known => known;

    public Indicator Indicator => history.Indicator;

    public Quarter Quarter => quarter;

    /// <summary>What that quarter reported; null when nothing was due.</summary>
    public HistoryPoint? Reported => known.LastOrDefault(p => p.Outturn.ReportedIn == quarter);

    /// <summary>The latest value known in that quarter; null when there was none yet.</summary>
    public HistoryPoint? Latest => known.LastOrDefault(p => p.Value is not null);

    /// <summary>The period just before the latest; null across a gap, and for values that count from 1 April.</summary>
    public HistoryPoint? Previous =>
        Latest is { Period: var latest } && Indicator.Covers != Coverage.YearToDate
            ? known.LastOrDefault(p => IndicatorHistory.Adjoin(p.Period, latest))
            : null;

    /// <summary>The same period a year earlier; null for yearly values.</summary>
    public HistoryPoint? YearAgo =>
        Latest is { Period.YearEarlier: var yearEarlier } && Indicator.Frequency != Frequency.Yearly
            ? known.LastOrDefault(p => p.Period == yearEarlier)
            : null;

    /// <summary>Null where there is no value to compare with, or a break in the series lies between.</summary>
    public Movement? SincePrevious => Latest is { } latest ? Travel.Between(Previous, latest, Indicator) : null;

    /// <summary>Null where there is no value to compare with, or a break in the series lies between.</summary>
    public Movement? SinceYearAgo => Latest is { } latest ? Travel.Between(YearAgo, latest, Indicator) : null;

    /// <summary>How long results have needed a report and have got worse; of no length while there is no value.</summary>
    public Runs Runs => Latest is null ? default : Runs.Of(known, Indicator);

    public bool KeepsWorsening => Runs.Worsening >= Runs.LongWorsening;

    /// <summary>Whether the level of the quarter needs a report, and so did the one before it.</summary>
    public bool RepeatsLevelToExplain => Level is { NeedsExceptionReport: true } && Runs.ToExplain >= Runs.Repeated;

    /// <summary>The levels of the latest results in a row that need a report, best first.</summary>
    public IEnumerable<Level> LevelsToExplain =>
        known
            .Where(p => p.Period.CompareTo(Latest?.Period ?? default) <= 0)
            .TakeLast(Runs.ToExplain)
            .Select(p => p.Working!.Level)
            .Distinct()
            .OrderBy(l => l.Rank);

    /// <summary>The financial year that this quarter completed, combined from its parts; null where it completed none.</summary>
    public HistoryPoint? Year => history.YearsAsOf(quarter).LastOrDefault(p => p.Outturn.ReportedIn == quarter);

    /// <summary>Whether the latest value is more than chance; null where nobody asks.</summary>
    public UsualVariation? Variation => UsualVariation.Of(known, Indicator);

    public bool NeedsExceptionReport => Reported is { NeedsExceptionReport: true };

    /// <summary>The rating given in that quarter; null when there was none.</summary>
    public Level? Level => Reported?.Working?.Level;
}
