using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>A column of the result files: its name, and how a row fills it.</summary>
internal sealed record ResultColumn(string Name, Func<HistoryPoint, string> Of, bool IsNumber = false);

/// <summary>The columns of every file of results, in order; the data page explains them from the same list.</summary>
internal static class ResultColumns
{
    public static IReadOnlyList<ResultColumn> All { get; } =
    [
        new("indicator", p => p.Outturn.Indicator.Id),
        new("title", p => p.Outturn.Indicator.Title),
        new("period", p => p.Period.Id),
        new("period_start", p => Display.Iso(p.Period.Start)),
        new("period_end", p => Display.Iso(p.Period.End)),
        new("counted_from", p => Display.Iso(p.Outturn.Indicator.Covered(p.Period).Start)),
        new("value", p => Plain(p.Value), IsNumber: true),
        new("numerator", p => Plain((p.Outturn as MeasuredOutturn)?.Fraction?.Numerator), IsNumber: true),
        new("denominator", p => Plain((p.Outturn as MeasuredOutturn)?.Fraction?.Denominator), IsNumber: true),
        new("combined", p => (p.Outturn as MeasuredOutturn)?.Combination is { How: var how } ? Words.Of(how) : ""),
        new("unit", p => p.Outturn.Indicator.Unit.Name),
        new("missing", p => p.Outturn is MissingOutturn m ? Display.Absence(m.Absence).ToLowerInvariant() : ""),
        new("target", p => Plain((p.Target as SingleTarget)?.Value), IsNumber: true),
        new("target_from", p => Plain((p.Target as BandTarget)?.From), IsNumber: true),
        new("target_to", p => Plain((p.Target as BandTarget)?.To), IsNumber: true),
        new("target_improvement", p => Plain((p.Target as RelativeTarget)?.Share), IsNumber: true),
        new("intervention", p => Plain((p.Target as SingleTarget)?.Intervention), IsNumber: true),
        new("target_was", p => Was(p.Target?.Changed)),
        new("target_changed_on", p => p.Target?.Changed is { On: var day } ? Display.Iso(day) : ""),
        new("target_change_reason", p => p.Target?.Changed?.Reason ?? ""),
        new("rule", p => p.Working?.Rule.Id ?? ""),
        new("polarity", p => Words.Of(p.Outturn.Indicator.Polarity)),
        new("status", p => p.Working?.Level.Word ?? ""),
        new("judged_on", p => p.Target is null ? "" : p.IsJudgedOnForecast ? "forecast" : "result"),
        new("forecast", p => Plain((p.Outturn as MeasuredOutturn)?.Forecast), IsNumber: true),
        new("forecast_status", p => p.Forecast?.Level.Word ?? ""),
        new("quality", p => p.Outturn is MeasuredOutturn m ? Words.Of(m.Quality) : ""),
        new("provenance", Provenance),
        new("target_provenance", p => p.Target is null ? "" : p.Target.Illustrative ? "illustrative" : "council"),
        new("source", p => p.Outturn.PublishedIn?.Title ?? ""),
        new("reported_in", p => p.Outturn.ReportedIn.Id),
        new("note", p => p.Outturn is MissingOutturn m ? m.Reason : p.Outturn.Note ?? ""),
        new("event", p => p.Annotation?.Note ?? ""),
        new("event_source", p => p.Annotation?.Source?.Title ?? ""),
        new("verified_by", p => (p.Outturn as MeasuredOutturn)?.Verified?.By.Title ?? ""),
        new("verified_on", p => (p.Outturn as MeasuredOutturn)?.Verified is { On: var day } ? Display.Iso(day) : ""),
        new("corrected_on", p => p.Outturn.Corrected is { By: var by } ? Display.Iso(DateOnly.FromDateTime(by.Published)) : ""),
        new("was", p => Plain((p.Outturn.Corrected?.Was as MeasuredOutturn)?.Value), IsNumber: true),
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
        BandTarget band => English.Range(Plain(band.From), Plain(band.To)),
        RelativeTarget relative => Plain(relative.Share),
        _ => "",
    };

    private static string Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
