using PmfSite.Assessing;
using PmfSite.Performance;

namespace PmfSite.Composing.Workbooks;

/// <summary>The exception reports of the quarter: a row each.</summary>
internal static class ExceptionSheet
{
    private static readonly IReadOnlyList<(SheetColumn Column, Func<Pages.ExceptionSection, string> Of)> Columns =
    [
        (new(English.Indicator, 36), e => e.Indicator.Text),
        (new(English.Status, 18), e => e.Status.Word),
        (new(English.HowItStands, 48), e => string.Join(' ', new[] { e.Headline, e.Escalated, e.Illustrative }.OfType<string>())),
        (new(English.ContributingFactors, 60), e => e.Factors),
        (new(English.ChangedSinceLastReport, 48), e => e.SinceLastTime ?? Nothing),
        (new(English.WhyRecoveryWasMissed, 48), e => e.RecoveryMissed ?? Nothing),
        (new(English.RemedialActions, 60), e => string.Join(' ', e.Actions.Select(a => English.ActionInSheet(Sentences.Stop(a.Action), a.Owner, a.TakesEffect)))),
        (new(English.AreActionsEnough, 36), e => e.Enough),
        (new(English.WhenRecoveryIsExpected, 36), e => e.Recovery ?? Nothing),
        (new(English.Forecast, 48), e => e.Forecast ?? Nothing),
    ];

    private static string Nothing => English.Mark(SheetNote.NotApplicable);

    public static IEnumerable<Sheet> Of(Position[] positions, QuarterReturn quarter)
    {
        var reports = ExceptionReports.Of(positions, quarter, Address.Exceptions);
        if (reports.Count > 0)
        {
            yield return new(English.ExceptionsSheet, English.ExceptionsSheetTitle(Display.Period(quarter.Quarter.Period)), [English.ShorthandInTable], new(
                [.. Columns.Select(c => c.Column)],
                [.. reports.Select(r => (IReadOnlyList<SheetCell>)[.. Columns.Select(c => SheetCell.Of(c.Of(r)))])]));
        }
    }
}
