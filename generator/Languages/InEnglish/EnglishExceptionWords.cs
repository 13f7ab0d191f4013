using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of exception reports, approvals and promises, in English.</summary>
internal sealed class EnglishExceptionWords : ExceptionWords
{
    // Approval, and what became of a report
    public override string Approved(string body, string day) => $"Approved by {body} on {day}.";

    public override string RouteStep(string body, string day, string did) => $"{body}, {day}: {did}";

    public override string RouteStepWithoutDate(string body, string did) => $"{body} (date not recorded): {did}";

    public override string RouteStepWithReference(string step, string reference) => $"{step} Recorded as {reference}";

    public override string VerifiedBy(string role, string day) => $"Verified by {role} on {day}.";

    public override string ReportDoesNotSay => "The report does not say.";
    public override string NotEnough => "No.";
    public override string PartlyEnough => "Partly.";
    public override string IsEnough => "Yes.";

    public override string RecoveryExpected(string period) => $"The result for {period} is expected to need no report.";

    public override string PromiseKept => "Kept";
    public override string PromiseMissed => "Missed";

    public override string PromiseMissedBecause(string reason) => $"Missed. {reason}";

    public override string PromiseNotDue => "Not due yet";
    public override string PromiseNotRated => "No rating yet";

    // Exception reports
    public override string ExceptionReport => "Exception report";
    public override string ExceptionReports => "Exception reports";
    public override string NoExceptionReport => "No exception report was needed in this quarter.";

    public override string ExceptionsOf(string months) =>
        $"Why targets were missed in {months}, what is being done, and from when it is expected to work.";

    public override string ReadExceptionReports => "Read the exception reports";
    public override string ContributingFactors => "Contributing factors";
    public override string ChangedSinceLastReport => "What has changed since the last report";
    public override string WhyRecoveryWasMissed => "Why the promised recovery was missed";
    public override string RemedialActions => "Remedial actions";

    public override string ActionFacts(string owner, string from) => $"Owner: {owner}. Takes effect: {from}.";

    public override string AreActionsEnough => "Are the actions expected to be enough?";
    public override string WhenRecoveryIsExpected => "When recovery is expected";
    public override string Forecast => "Forecast";
    public override string RecoveryDatesPromised => "Recovery dates promised";
    public override string RecoveryDatesTable => "Recovery dates promised, in the order of the dates";
    public override string ReportOn => "Report on";
    public override string PromisedFor => "Promised for";
    public override string Outcome => "Outcome";
}
