using System.Globalization;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data;

/// <summary>
/// The columns of every file of results, in order; the data page and the schema explain them from the same list. What others read stays where it
/// is: a new column comes last.
/// </summary>
internal static class ResultColumns
{
    public static IReadOnlyList<ResultColumn> All(Words words) =>
        [
            new("indicator", (_, i) => i.Id),
            new("title", (_, i) => i.Title),
            new("period", (p, _) => p.Period.Id),
            new("period_start", (p, _) => Display.Iso(p.Period.Start), CellKind.Date),
            new("period_end", (p, _) => Display.Iso(p.Period.End), CellKind.Date),
            new("counted_from", (p, i) => Display.Iso(i.Covered(p.Period).Start), CellKind.Date),
            new("value", (p, _) => Plain(p.Value), CellKind.Number),
            new("numerator", (p, _) => Plain((p.Outturn as MeasuredOutturn)?.Fraction?.Numerator), CellKind.Number),
            new("denominator", (p, _) => Plain((p.Outturn as MeasuredOutturn)?.Fraction?.Denominator), CellKind.Number),
            new("combined", (p, _) => (p.Outturn as MeasuredOutturn)?.Combination is { How: var how } ? Keywords.Of(how) : "")
            {
                OneOf = [.. Keywords.All<Combining>()],
            },
            new("unit", (_, i) => i.Unit.Name),
            new("missing", (p, _) => p.Outturn is MissingOutturn m ? AbsenceWord(m.Absence) : "")
            {
                OneOf = [.. Enum.GetValues<Absence>().Select(AbsenceWord)],
            },
            new("target", (p, _) => Plain((p.Target as SingleTarget)?.Value), CellKind.Number),
            new("target_from", (p, _) => Plain((p.Target as BandTarget)?.From), CellKind.Number),
            new("target_to", (p, _) => Plain((p.Target as BandTarget)?.To), CellKind.Number),
            new("target_improvement", (p, _) => Plain((p.Target as RelativeTarget)?.Share), CellKind.Number),
            new("intervention", (p, _) => Plain((p.Target as SingleTarget)?.Intervention), CellKind.Number),
            new("target_was", (p, _) => Was(p.Target?.Changed, words)),
            new("target_changed_on", (p, _) => p.Target?.Changed is { On: var day } ? Display.Iso(day) : "", CellKind.Date),
            new("target_change_reason", (p, _) => p.Target?.Changed?.Reason ?? ""),
            new("rule", (p, _) => p.Working?.Rule.Id ?? ""),
            new("polarity", (_, i) => Keywords.Of(i.Polarity)) { OneOf = [.. Keywords.All<Polarity>()] },
            new("status", (p, _) => p.Working?.Level.Word ?? ""),
            new("judged_on", (p, _) => p.Target is null ? ""
                : p.IsJudgedOnForecast ? "forecast"
                : "result") { OneOf = ["result", "forecast"] },
            new("forecast", (p, _) => Plain((p.Outturn as MeasuredOutturn)?.Forecast), CellKind.Number),
            new("forecast_status", (p, _) => p.Forecast?.Level.Word ?? ""),
            new("quality", (p, _) => p.Outturn is MeasuredOutturn m ? Keywords.Of(m.Quality) : "") { OneOf = [.. Keywords.All<Quality>()] },
            new("provenance", (p, _) => Provenance(p)) { OneOf = ["published", "illustrative", "council"] },
            new("target_provenance", (p, _) => p.Target is null ? ""
                : p.Target.Illustrative ? "illustrative"
                : "council") { OneOf = ["illustrative", "council"] },
            new("source", (p, _) => p.Outturn.PublishedIn?.Title ?? ""),
            new("reported_in", (p, _) => p.Outturn.ReportedIn.Id),
            new("note", (p, _) => p.Outturn is MissingOutturn m ? m.Reason : p.Outturn.Note ?? ""),
            new("event", (p, _) => p.Annotation?.Note ?? ""),
            new("event_source", (p, _) => p.Annotation?.Source?.Title ?? ""),
            new("verified_by", (p, _) => (p.Outturn as MeasuredOutturn)?.Verified?.By.Title ?? ""),
            new("verified_on", (p, _) => (p.Outturn as MeasuredOutturn)?.Verified is { On: var day } ? Display.Iso(day) : "", CellKind.Date),
            new("corrected_on", (p, _) => p.Outturn.Corrected is { By: var by } ? Display.Iso(by.Published.Day) : "", CellKind.Date),
            new("was", (p, _) => Plain((p.Outturn.Corrected?.Was as MeasuredOutturn)?.Value), CellKind.Number),
            new("definition", (_, i) => i.Definition),
            new("serves", (_, i) => string.Join("; ", i.Serves.Select(words.Display.Title))),
            new("status_means", (p, _) => p.Working?.Level.Meaning ?? ""),
            new("working_in_words", (p, i) => words.Sentences.Together(words.Rules.WholeWorking(p, i))),
        ];

    /// <summary>The columns as a table has them.</summary>
    public static IReadOnlyList<DataColumn> Columns(Words words) =>
        [.. All(words).Select(c => new DataColumn(c.Name, c.Kind, words.Data.MeaningOfColumn(c.Name), c.OneOf))];

    /// <summary>For programs, which find the same word in every language.</summary>
    private static string AbsenceWord(Absence absence) => Keywords.Of(absence).Replace('-', ' ');

    private static string Provenance(HistoryPoint point) =>
        point.Outturn switch
        {
            MeasuredOutturn { Provenance.IsIllustrative: true } => "illustrative",
            MeasuredOutturn { Provenance.Source: not null } => "published",
            MeasuredOutturn => "council",
            _ => "",
        };

    private static string Was(TargetChange? change, Words words) =>
        change?.Was switch
        {
            SingleTarget single => Plain(single.Value),
            BandTarget band => words.Grammar.Range(Plain(band.From), Plain(band.To)),
            RelativeTarget relative => Plain(relative.Share),
            _ => "",
        };

    private static string Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}

/// <summary>A column of the result files: its name, and how a row fills it from a result and its indicator as that was defined.</summary>
internal sealed record ResultColumn(string Name, Func<HistoryPoint, Indicator, string> Of, CellKind Kind = CellKind.Text)
{
    /// <summary>The words that may stand in it; null where any may.</summary>
    public IReadOnlyList<string>? OneOf { get; init; }
}
