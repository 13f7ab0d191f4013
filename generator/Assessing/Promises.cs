using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>What became of a promise.</summary>
internal enum PromiseState
{
    /// <summary>There is no rating yet of the promised quarter or of one after it.</summary>
    Open,
    Kept,
    Missed,
}

/// <summary>A recovery date that an exception report promised.</summary>
/// <param name="On">The result that the report explained.</param>
/// <param name="For">The quarter whose result was to need no report.</param>
/// <param name="Outcome">The first rating of that quarter or of one after it; null while there is none.</param>
/// <param name="Answer">Why it was missed, in the words of the report on that outcome; null where there is no answer.</param>
internal sealed record Promise(Indicator Indicator, HistoryPoint On, PromisedRecovery For, HistoryPoint? Outcome, string? Answer)
{
    public Quarter MadeIn => On.Outturn.ReportedIn;

    public PromiseState State =>
        Outcome switch
        {
            null => PromiseState.Open,
            { NeedsExceptionReport: true } => PromiseState.Missed,
            _ => PromiseState.Kept,
        };
}

/// <summary>Follows the recovery dates that exception reports promise.</summary>
internal static class Promises
{
    /// <summary>Every promise in the order of the content, as known in its last quarter. A date that is named again is the same promise, made by the
    /// first report.</summary>
    public static IReadOnlyList<Promise> Of(Content content, Assessment assessment) =>
        [.. content.Indicators.SelectMany(i => Of(assessment.Of(i), content.Quarters))];

    /// <summary>Those of one indicator, as known in the last of the quarters, which are in order of time.</summary>
    public static IEnumerable<Promise> Of(IndicatorHistory history, IReadOnlyList<QuarterReturn> quarters) =>
        Made(history, quarters).DistinctBy(p => p.For.Quarter);

    /// <summary>Whether the promised quarter ends after the period that the report explains; any other is no promise.</summary>
    public static bool LiesAhead(Quarter promised, HistoryPoint explained) => promised.Period.End > explained.Period.End;

    private static IEnumerable<Promise> Made(IndicatorHistory history, IReadOnlyList<QuarterReturn> quarters)
    {
        foreach (var quarter in quarters)
        {
            if (
                Report(history.Indicator, quarter)?.Recovers is { } promised
                && history.In(quarter.Quarter).Reported is { NeedsExceptionReport: true } explained
                && LiesAhead(promised.Quarter, explained)
            )
            {
                var outcome = Outcome(history, promised.Quarter, explained, quarters[^1].Quarter);
                yield return new(history.Indicator, explained, promised, outcome, Answer(history, outcome, quarters));
            }
        }
    }

    /// <summary>The first to be reported, so that what arrives late does not change what was answered.</summary>
    private static HistoryPoint? Outcome(IndicatorHistory history, Quarter promised, HistoryPoint explained, Quarter asOf) =>
        history
            .AsOf(asOf)
            .Where(p =>
                (p.Working is not null || p.Forecast is not null)
                && p.Period.End >= promised.Period.End
                && p.Outturn.ReportedIn.CompareTo(explained.Outturn.ReportedIn) > 0
            )
            .MinBy(p => (p.Outturn.ReportedIn, p.Period));

    private static string? Answer(IndicatorHistory history, HistoryPoint? outcome, IReadOnlyList<QuarterReturn> quarters) =>
        outcome is { NeedsExceptionReport: true, Outturn.ReportedIn: var missedIn }
        && quarters.FirstOrDefault(q => q.Quarter == missedIn) is { } quarter
            ? Report(history.Indicator, quarter)?.RecoveryMissed
            : null;

    private static ExceptionReport? Report(Indicator indicator, QuarterReturn quarter) => quarter.ExceptionReports.GetValueOrDefault(indicator.Id);
}
