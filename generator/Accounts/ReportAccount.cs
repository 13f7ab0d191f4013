using PmfSite.Assessing;
using PmfSite.Performance;
using PmfSite.Saying;

namespace PmfSite.Accounts;

/// <summary>The account of a missed target: the one list of its parts that every format prints.</summary>
internal static class ReportAccount
{
    private const int Narrow = 36;
    private const int Middle = 48;
    private const int Wide = 60;

    /// <summary>The report of an indicator in the quarter of its position, with the parts that it says nothing of; null when none was
    /// needed.</summary>
    public static IReadOnlyList<Part>? Of(Position position, QuarterReturn quarter, Words words) =>
        position.NeedsExceptionReport && quarter.ExceptionReports.GetValueOrDefault(position.Indicator.Id) is { } report
            ? Parts(position, report, words)
            : null;

    private static Part[] Parts(Position position, ExceptionReport report, Words words) =>
        [
            new(words.Data.HowItStands, Stands(position, words)) { Width = Middle, IsSaidOfIndicator = true },
            new(words.Data.HowItStands, Escalated(position, words)) { Width = Middle },
            new(words.Data.HowItStands, MadeUp(report, words)) { Width = Middle },
            new(words.Exceptions.ContributingFactors, Text(report.Factors)) { Width = Wide },
            new(words.Exceptions.ChangedSinceLastReport, Text(report.SinceLastTime)) { Width = Middle },
            new(words.Exceptions.WhyRecoveryWasMissed, Text(report.RecoveryMissed)) { Width = Middle },
            new(words.Exceptions.RemedialActions, Actions(report, words)) { Width = Wide },
            new(words.Exceptions.AreActionsEnough, Text(words.Sentences.Enough(report.Enough))) { Width = Narrow },
            new(words.Exceptions.WhenRecoveryIsExpected, Text(Recovery(position, report, words))) { Width = Narrow },
            new(words.Exceptions.Forecast, Text(report.Forecast)) { Width = Middle },
        ];

    private static StatusContent Stands(Position position, Words words) =>
        new(words.Display.Status(position), words.Sentences.WithForecast(position.Reported!, position.Indicator));

    private static RemarkContent? Escalated(Position position, Words words) =>
        position is { Level: { NeedsExceptionReport: true } level, Indicator.Escalation: { } told }
            ? new(words.Plan.EscalatedAt(level.Word, told.Title), IsIllustrative: false)
            : null;

    private static RemarkContent? MadeUp(ExceptionReport report, Words words) =>
        report.IsIllustrative ? new(words.Figures.IllustrativeAccount, IsIllustrative: true) : null;

    private static ActionContent Actions(ExceptionReport report, Words words) =>
        new([.. report.Actions.Select(a => new ActionLine(a.Action, a.Owner.Title, words.Display.Period(a.TakesEffect)))]);

    private static string? Recovery(Position position, ExceptionReport report, Words words) =>
        report.Recovers is { Quarter: var promised } ? words.Sentences.Recovery(promised, position.Indicator) : null;

    private static TextContent? Text(string? text) => text is null ? null : new(text);
}
