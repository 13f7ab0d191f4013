using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Workbooks;

/// <summary>The results of a quarter, and all that was known by then: a row each.</summary>
internal static class ResultSheets
{
    private static readonly IReadOnlyList<(SheetColumn Column, Func<HistoryPoint, Indicator, SheetCell> Of)> Columns =
    [
        (new(English.PartOfPlan, 28), (_, i) => SheetCell.Of(Display.Title(i.Serves[0]))),
        (new(English.Indicator, 36), (_, i) => SheetCell.Of(i.Title)),
        (new(English.Period, 22), (p, i) => SheetCell.Of(Display.Period(p.Period, i))),
        (new(English.FirstDay, 13), (p, i) => SheetCell.Of(Display.Iso(i.Covered(p.Period).Start))),
        (new(English.LastDay, 13), (p, i) => SheetCell.Of(Display.Iso(i.Covered(p.Period).End))),
        (new(English.Value, 13), (p, _) => Value(p)),
        (new(English.Unit, 22), (_, i) => SheetCell.Of(i.Unit.Name)),
        (new(English.Target, 22), Target),
        (new(English.Forecast, 13), Forecast),
        (new(English.Status, 18), (p, i) => SheetCell.Of(i.IsRated ? Display.Status(p, i).Word : English.NotRated)),
        (new(English.Figure, 22), (p, _) => SheetCell.Of(Display.Figure(p) is { Length: > 0 } figure ? figure : English.Mark(SheetNote.NotApplicable))),
        (new(English.NotesSheet, 48), (p, _) => SheetCell.Of(NotesSheet.On(p))),
    ];

    public static IEnumerable<Sheet> Of(Position[] positions)
    {
        var months = Display.Period(positions[0].Quarter.Period);
        var latest = positions.Select(p => (Point: p.Reported ?? p.Latest, p.Indicator)).Where(p => p.Point is not null).Select(p => (p.Point!, p.Indicator)).ToArray();
        if (latest.Length == 0)
            yield break;
        yield return new(English.ResultsSheet, English.ResultsSheetTitle(months), [English.LatestOfEach, English.ShorthandInTable], Table(latest));
        yield return new(English.HistorySheet, English.HistorySheetTitle(months), [English.ShorthandInTable], Table(positions.SelectMany(p => p.Known.Select(k => (k, p.Indicator)))));
    }

    private static SheetTable Table(IEnumerable<(HistoryPoint Point, Indicator Indicator)> points) => new([.. Columns.Select(c => c.Column)], [.. points.Select(p => (IReadOnlyList<SheetCell>)[.. Columns.Select(c => c.Of(p.Point, p.Indicator))])]);

    private static SheetCell Value(HistoryPoint point) => point.Outturn switch
    {
        MeasuredOutturn measured => SheetCell.Of(measured.Value, Display.Decimals(point)),
        MissingOutturn missing => SheetCell.Of(NotesSheet.InPlaceOf(missing.Absence)),
        _ => throw new ArgumentOutOfRangeException(nameof(point), point.Outturn, "an outturn without a cell"),
    };

    private static SheetCell Target(HistoryPoint point, Indicator indicator) => point.Target switch
    {
        SingleTarget single => SheetCell.Of(single.Value, Places.All(single.Value, indicator.Decimals)),
        null when !indicator.IsRated => SheetCell.Of(English.Mark(SheetNote.NotApplicable)),
        null => SheetCell.Of(English.Mark(SheetNote.NotAvailable)),
        var other => SheetCell.Of(Display.Target(other, indicator)),
    };

    private static SheetCell Forecast(HistoryPoint point, Indicator indicator) => point.Outturn is MeasuredOutturn { Forecast: { } forecast }
        ? SheetCell.Of(forecast, Places.All(forecast, indicator.Decimals))
        : SheetCell.Of(English.Mark(SheetNote.NotApplicable));
}
