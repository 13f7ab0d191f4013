using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing.Pages;
using PmfSite.Performance;

namespace PmfSite.Composing;

/// <summary>Puts the results of an indicator into a table, the latest first.</summary>
internal static class HistoryTables
{
    public static HistoryTable Of(string caption, IReadOnlyList<HistoryPoint> points, Indicator indicator, Composition site)
    {
        var letters = ChartEvents.Letters(points);
        return new(caption, [.. points.Reverse().Select(p => Row(p, indicator, letters, site.Publication.Corrections))], indicator.IsRated);
    }

    private static HistoryRow Row(HistoryPoint point, Indicator indicator, IReadOnlyDictionary<Period, string> letters, IReadOnlyList<RegisterEntry> register) => new(
        Display.Period(point.Period, indicator),
        Display.Value(point, indicator),
        Display.TargetCell(point.Target, indicator),
        indicator.IsRated ? Display.Status(point, indicator) : null,
        Display.Figure(point),
        string.Join(' ', [.. Notes(point, indicator, letters), .. CorrectionWords.Notes(point, indicator, register)]));

    private static IEnumerable<string> Notes(HistoryPoint point, Indicator indicator, IReadOnlyDictionary<Period, string> letters)
    {
        if (point.Outturn is MissingOutturn missing)
            yield return Sentences.Missing(missing);
        if (Display.Fraction(point, indicator) is { Length: > 0 } fraction)
            yield return English.WorkedOutFrom(fraction);
        if (point.Outturn.Note is { } note)
            yield return Sentences.Stop(note);
        if (point.Outturn is MeasuredOutturn { Verified: { } verification })
            yield return Sentences.Verified(verification);
        if (Sentences.Forecast(point, indicator) is { Length: > 0 } forecast)
            yield return forecast;
        if (point.Target?.Changed is { } change)
            yield return Sentences.Changed(change, point.Target, indicator);
        if (point.Annotation is { } annotation)
            yield return English.EventInTable(letters[point.Period], Sentences.Stop(annotation.Note));
    }
}
