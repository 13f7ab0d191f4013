using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data.Workbooks;

/// <summary>The shorthand and the notes of a spreadsheet: which of them belong to a result, and what each means.</summary>
internal static class NotesSheet
{
    /// <param name="draft">What a draft says before all else.</param>
    public static Sheet Of(IEnumerable<string> draft, Words words) =>
        new(
            words.Data.NotesSheet,
            words.Data.NotesTitle,
            [.. draft, words.Data.SheetHasOneTable, words.Data.NotesStay],
            new(
                [new(words.Data.NoteMark, 14), new(words.Data.NoteMeaning, 80)],
                [
                    .. Enum.GetValues<SheetNote>()
                        .Select(n => (IReadOnlyList<SheetCell>)[SheetCell.Of(words.Data.Mark(n)), SheetCell.Of(words.Data.Meaning(n))]),
                ]
            )
        );

    /// <summary>What stands in place of a value that is not there.</summary>
    public static string InPlaceOf(Absence absence, Words words) =>
        words.Data.Mark(
            absence switch
            {
                Absence.Suppressed or Absence.AlsoSuppressed => SheetNote.Confidential,
                Absence.NotApplicable or Absence.NotDue => SheetNote.NotApplicable,
                Absence.Late or Absence.NotAvailable or Absence.Withheld => SheetNote.NotAvailable,
                _ => throw new ArgumentOutOfRangeException(nameof(absence), absence, "an absence without a mark"),
            }
        );

    /// <summary>The marks of a result, and what else must be known of it.</summary>
    public static string On(HistoryPoint point, Words words)
    {
        string[] all =
        [
            .. Marks(point).Select(words.Data.Mark),
            .. point.Outturn is MissingOutturn missing ? [words.Sentences.Missing(missing)]
            : point.Outturn.Note is { } note ? [words.Grammar.Sentence(note)]
            : Array.Empty<string>(),
            .. point.Target is SingleTarget { Intervention: { } level }
                ? [words.Judging.InterventionIs(words.Display.Against(level, point.Outturn.Indicator))]
                : Array.Empty<string>(),
            .. point.Target is UnsetTarget unset ? [words.Grammar.Sentence(unset.Reason)] : Array.Empty<string>(),
        ];
        return all.Length == 0 ? words.Data.NoNotes : words.Sentences.Together(all);
    }

    private static IEnumerable<SheetNote> Marks(HistoryPoint point)
    {
        var measured = point.Outturn as MeasuredOutturn;
        if (measured?.Quality == Quality.Provisional)
            yield return SheetNote.Provisional;
        if (measured?.Quality == Quality.Estimated)
            yield return SheetNote.Estimated;
        if (measured?.Quality == Quality.Revised)
            yield return SheetNote.Revised;
        if (measured is { Provenance.IsIllustrative: true })
            yield return SheetNote.IllustrativeValue;
        if (point.Target is { Illustrative: true })
            yield return SheetNote.IllustrativeTarget;
        if (point.IsJudgedOnForecast)
            yield return SheetNote.JudgedOnForecast;
        if (measured?.Combination is not null)
            yield return SheetNote.WorkedOut;
        if (point.Outturn.Corrected is not null)
            yield return SheetNote.Corrected;
    }
}
