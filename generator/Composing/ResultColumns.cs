using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>A column of the result files: its name, what it means, and how a row fills it.</summary>
internal sealed record ResultColumn(string Name, string Meaning, Func<HistoryPoint, string> Of, bool IsNumber = false);

/// <summary>The columns of every file of results, in order; the data page explains them from the same list.</summary>
internal static class ResultColumns
{
    public static IReadOnlyList<ResultColumn> All { get; } =
    [
        new("indicator", "The indicator's permanent id.", p => p.Outturn.Indicator.Id),
        new("title", "The indicator's title.", p => p.Outturn.Indicator.Title),
        new("period", "The period as an id: 2025-26-q1 is April to June 2025.", p => p.Period.Id),
        new("period_start", "First day of the period.", p => Iso(p.Period.Start)),
        new("period_end", "Last day of the period.", p => Iso(p.Period.End)),
        new("counted_from", "First day that the value counts from: 1 April for a running total, a year before for a rolling year.", p => Iso(p.Outturn.Indicator.Covered(p.Period).Start)),
        new("value", "The value exactly as it was recorded; empty when there is none.", p => Plain(p.Value), IsNumber: true),
        new("numerator", "What the value was worked out from, where that was given: the number above the line.", p => Plain((p.Outturn as MeasuredOutturn)?.Fraction?.Numerator), IsNumber: true),
        new("denominator", "The number below the line.", p => Plain((p.Outturn as MeasuredOutturn)?.Fraction?.Denominator), IsNumber: true),
        new("combined", "How the value was worked out from those of shorter periods: sum, mean, latest or pooled; empty for a value that was entered.", p => (p.Outturn as MeasuredOutturn)?.Combination is { How: var how } ? Display.Lower(how) : ""),
        new("unit", "What the value counts.", p => p.Outturn.Indicator.Unit.Name),
        new("missing", "Why there is no value: not due, late, not available, not applicable, suppressed, or also suppressed so that another number cannot be worked out.", p => p.Outturn is MissingOutturn m ? Display.Absence(m.Absence).ToLowerInvariant() : ""),
        new("target", "The target, where it is one number.", p => Plain((p.Target as SingleTarget)?.Value), IsNumber: true),
        new("target_from", "The lower end of the target, where it is a range.", p => Plain((p.Target as BandTarget)?.From), IsNumber: true),
        new("target_to", "The upper end of the target, where it is a range.", p => Plain((p.Target as BandTarget)?.To), IsNumber: true),
        new("target_improvement", "By what share the value is to be better than in the same period of the year before, where that is the target: 0.02 is 2%.", p => Plain((p.Target as RelativeTarget)?.Share), IsNumber: true),
        new("intervention", "The value from which the council steps in, where one is set.", p => Plain((p.Target as SingleTarget)?.Intervention), IsNumber: true),
        new("target_was", "What the target was before it was changed within its year; of a range, both ends.", p => Was(p.Target?.Changed)),
        new("target_changed_on", "The day on which the target was changed; empty when it stands as it was set.", p => p.Target?.Changed is { On: var day } ? Iso(day) : ""),
        new("target_change_reason", "Why the target was changed.", p => p.Target?.Changed?.Reason ?? ""),
        new("rule", "The rule that gave the status, as named on the page on how we judge.", p => p.Working?.Rule.Id ?? ""),
        new("polarity", "Which way is better: higher, lower, band or none.", p => Display.Lower(p.Outturn.Indicator.Polarity)),
        new("status", "The rating; empty when there is none.", p => p.Working?.Level.Word ?? ""),
        new("judged_on", "Whether the target and the status speak of the result or of the forecast.", p => p.Target is null ? "" : p.IsJudgedOnForecast ? "forecast" : "result"),
        new("forecast", "What is expected at the end of the financial year; empty where nobody said.", p => Plain((p.Outturn as MeasuredOutturn)?.Forecast), IsNumber: true),
        new("forecast_status", "The rating of the forecast.", p => p.Forecast?.Level.Word ?? ""),
        new("quality", "How settled the value is: final, provisional, estimated or revised.", p => p.Outturn is MeasuredOutturn m ? Display.Lower(m.Quality) : ""),
        new("provenance", "Where the value comes from: published, illustrative or council.", Provenance),
        new("target_provenance", "Whether the target is illustrative.", p => p.Target is null ? "" : p.Target.Illustrative ? "illustrative" : "council"),
        new("source", "The publication that the value comes from, or that says that there is none.", p => p.Outturn.PublishedIn?.Title ?? ""),
        new("reported_in", "The quarter whose dashboard carried the value first.", p => p.Outturn.ReportedIn.Id),
        new("note", "A remark, or the reason why there is no value.", p => p.Outturn is MissingOutturn m ? m.Reason : p.Outturn.Note ?? ""),
    ];

    private static string Provenance(HistoryPoint point) => point.Outturn switch
    {
        MeasuredOutturn { Provenance.IsIllustrative: true } => "illustrative",
        MeasuredOutturn { Provenance.Source: not null } => "published",
        MeasuredOutturn => "council",
        _ => "",
    };

    private static string Was(TargetChange? change) => change?.Was switch
    {
        SingleTarget single => Plain(single.Value),
        BandTarget band => $"{Plain(band.From)} to {Plain(band.To)}",
        RelativeTarget relative => Plain(relative.Share),
        _ => "",
    };

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
