using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data.Workbooks;

/// <summary>The results of a quarter, and all that was known by then: a row each.</summary>
internal static class ResultSheets
{
    private static IReadOnlyList<(SheetColumn Column, Func<HistoryPoint, Indicator, SheetCell> Of)> Columns(Words words) =>
        [
            (new(words.Data.PartOfPlan, 28), (_, i) => SheetCell.Of(words.Display.Title(i.Serves[0]))),
            (new(words.Frame.Indicator, 36), (_, i) => SheetCell.Of(i.Title)),
            (new(words.Frame.Period, 22), (p, i) => SheetCell.Of(words.Display.Period(p.Period, i))),
            (new(words.Data.FirstDay, 13), (p, i) => SheetCell.Of(Display.Iso(i.Covered(p.Period).Start))),
            (new(words.Data.LastDay, 13), (p, i) => SheetCell.Of(Display.Iso(i.Covered(p.Period).End))),
            (new(words.Frame.Value, 13), (p, _) => Value(p, words)),
            (new(words.Indicators.Unit, 22), (_, i) => SheetCell.Of(i.Unit.Name)),
            (new(words.Frame.Target, 22), (p, i) => Target(p, i, words)),
            (new(words.Exceptions.Forecast, 13), (p, i) => Forecast(p, i, words)),
            (new(words.Frame.Status, 18), (p, i) => SheetCell.Of(i.IsRated ? words.Display.Status(p, i).Word : words.Figures.NotRated)),
            (new(words.Frame.Figure, 22), (p, _) =>
                SheetCell.Of(words.Display.Figure(p) is { Length: > 0 } figure ? figure : words.Data.Mark(SheetNote.NotApplicable))
            ),
            (new(words.Data.NotesSheet, 48), (p, _) => SheetCell.Of(NotesSheet.On(p, words))),
        ];

    public static IEnumerable<Sheet> Of(Position[] positions, Words words)
    {
        var months = words.Display.Period(positions[0].Quarter.Period);
        var latest = positions
            .Select(p => (Point: p.Reported ?? p.Latest, p.Indicator))
            .Where(p => p.Point is not null)
            .Select(p => (p.Point!, p.Indicator))
            .ToArray();
        if (latest.Length == 0)
            yield break;
        yield return new(
            words.Data.ResultsSheet,
            words.Data.ResultsSheetTitle(months),
            [words.Data.LatestOfEach, words.Data.ShorthandInTable],
            Table(latest, words)
        );
        yield return new(
            words.Data.HistorySheet,
            words.Data.HistorySheetTitle(months),
            [words.Data.ShorthandInTable],
            Table(positions.SelectMany(p => p.Known.Select(k => (k, p.Indicator))), words)
        );
    }

    private static SheetTable Table(IEnumerable<(HistoryPoint Point, Indicator Indicator)> points, Words words)
    {
        var columns = Columns(words);
        return new(
            [.. columns.Select(c => c.Column)],
            [.. points.Select(p => (IReadOnlyList<SheetCell>)[.. columns.Select(c => c.Of(p.Point, p.Indicator))])]
        );
    }

    private static SheetCell Value(HistoryPoint point, Words words) =>
        point.Outturn switch
        {
            MeasuredOutturn measured => SheetCell.Of(measured.Value, Display.Decimals(point)),
            MissingOutturn missing => SheetCell.Of(NotesSheet.InPlaceOf(missing.Absence, words)),
            _ => throw new ArgumentOutOfRangeException(nameof(point), point.Outturn, "an outturn without a cell"),
        };

    private static SheetCell Target(HistoryPoint point, Indicator indicator, Words words) =>
        point.Target switch
        {
            SingleTarget single => SheetCell.Of(single.Value, Places.All(single.Value, indicator.Decimals)),
            null when !indicator.IsRated => SheetCell.Of(words.Data.Mark(SheetNote.NotApplicable)),
            null => SheetCell.Of(words.Data.Mark(SheetNote.NotAvailable)),
            var other => SheetCell.Of(words.Display.Target(other, indicator)),
        };

    private static SheetCell Forecast(HistoryPoint point, Indicator indicator, Words words) =>
        point.Outturn is MeasuredOutturn { Forecast: { } forecast }
            ? SheetCell.Of(forecast, Places.All(forecast, indicator.Decimals))
            : SheetCell.Of(words.Data.Mark(SheetNote.NotApplicable));
}
