using PmfSite.Approving;
using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts the results of an indicator into a table, the latest first.</summary>
internal static class HistoryTables
{
    public static HistoryTable Of(string caption, IReadOnlyList<HistoryPoint> points, Indicator indicator, Composition site)
    {
        var letters = ChartEvents.Letters(points);
        return new(
            caption,
            [.. points.Reverse().Select(p => Row(p, indicator, letters, site.Published.Publication.Corrections, site.Words))],
            indicator.IsRated
        );
    }

    private static HistoryRow Row(
        HistoryPoint point,
        Indicator indicator,
        IReadOnlyDictionary<Period, string> letters,
        IReadOnlyList<RegisterEntry> register,
        Words words
    ) =>
        new(
            words.Display.Period(point.Period, indicator),
            words.Display.Value(point, indicator),
            words.Display.TargetCell(point.Target, indicator),
            indicator.IsRated ? words.Display.Status(point, indicator) : null,
            words.Display.Figure(point),
            words.Sentences.Together([.. Notes(point, indicator, letters, words), .. CorrectionSentences.Notes(point, indicator, register, words)])
        );

    private static IEnumerable<string> Notes(HistoryPoint point, Indicator indicator, IReadOnlyDictionary<Period, string> letters, Words words)
    {
        if (point.Outturn is MissingOutturn missing)
            yield return words.Sentences.Missing(missing);
        if (words.Display.Fraction(point, indicator) is { Length: > 0 } fraction)
            yield return words.Figures.WorkedOutFrom(fraction);
        if (point.Outturn.Note is { } note)
            yield return words.Grammar.Sentence(note);
        if (point.Outturn is MeasuredOutturn { Verified: { } verification })
            yield return words.Sentences.Verified(verification);
        if (words.Sentences.Forecast(point, indicator) is { Length: > 0 } forecast)
            yield return forecast;
        if (point.Target?.Changed is { } change)
            yield return words.Sentences.Changed(change, point.Target, indicator);
        if (point.Annotation is { } annotation)
            yield return words.Charts.EventInTable(letters[point.Period], words.Grammar.Sentence(annotation.Note));
    }
}
