using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Data.Workbooks;

/// <summary>The exception reports of the quarter: a row each.</summary>
internal static class ExceptionSheet
{
    private static IReadOnlyList<(SheetColumn Column, Func<ExceptionSection, string> Of)> Columns(Words words) =>
        [
            (new(words.Frame.Indicator, 36), e => e.Indicator.Text),
            (new(words.Frame.Status, 18), e => e.Status.Word),
            (new(words.Data.HowItStands, 48), e => string.Join(' ', new[] { e.Headline, e.Escalated, e.Illustrative }.OfType<string>())),
            (new(words.Exceptions.ContributingFactors, 60), e => e.Factors),
            (new(words.Exceptions.ChangedSinceLastReport, 48), e => e.SinceLastTime ?? Nothing(words)),
            (new(words.Exceptions.WhyRecoveryWasMissed, 48), e => e.RecoveryMissed ?? Nothing(words)),
            (new(words.Exceptions.RemedialActions, 60), e =>
                string.Join(' ', e.Actions.Select(a => words.Data.ActionInSheet(Sentences.Stop(a.Action), a.Owner, a.TakesEffect)))
            ),
            (new(words.Exceptions.AreActionsEnough, 36), e => e.Enough),
            (new(words.Exceptions.WhenRecoveryIsExpected, 36), e => e.Recovery ?? Nothing(words)),
            (new(words.Exceptions.Forecast, 48), e => e.Forecast ?? Nothing(words)),
        ];

    private static string Nothing(Words words) => words.Data.Mark(SheetNote.NotApplicable);

    public static IEnumerable<Sheet> Of(Position[] positions, QuarterReturn quarter, Words words)
    {
        var reports = ExceptionReports.Of(positions, quarter, Address.Exceptions, words);
        if (reports.Count > 0)
        {
            var columns = Columns(words);
            yield return new(
                words.Data.ExceptionsSheet,
                words.Data.ExceptionsSheetTitle(words.Display.Period(quarter.Quarter.Period)),
                [words.Data.ShorthandInTable],
                new(
                    [.. columns.Select(c => c.Column)],
                    [.. reports.Select(r => (IReadOnlyList<SheetCell>)[.. columns.Select(c => SheetCell.Of(c.Of(r)))])]
                )
            );
        }
    }
}
