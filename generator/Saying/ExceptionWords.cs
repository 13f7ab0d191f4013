#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of exception reports, approvals and promises.</summary>
public abstract class ExceptionWords
{
    private protected ExceptionWords() { }

    // Approval, and what became of a report
    public abstract string Approved(string body, string day);
    public abstract string RouteStep(string body, string day, string did);
    public abstract string RouteStepWithoutDate(string body, string did);
    public abstract string RouteStepWithReference(string step, string reference);
    public abstract string VerifiedBy(string role, string day);
    public abstract string ReportDoesNotSay { get; }
    public abstract string NotEnough { get; }
    public abstract string PartlyEnough { get; }
    public abstract string IsEnough { get; }
    public abstract string RecoveryExpected(string period);
    public abstract string PromiseKept { get; }
    public abstract string PromiseMissed { get; }
    public abstract string PromiseMissedBecause(string reason);
    public abstract string PromiseNotDue { get; }
    public abstract string PromiseNotRated { get; }

    // Exception reports
    public abstract string ExceptionReport { get; }
    public abstract string ExceptionReports { get; }
    public abstract string NoExceptionReport { get; }
    public abstract string ExceptionsOf(string months);
    public abstract string ReadExceptionReports { get; }
    public abstract string ContributingFactors { get; }
    public abstract string ChangedSinceLastReport { get; }
    public abstract string WhyRecoveryWasMissed { get; }
    public abstract string RemedialActions { get; }
    public abstract string ActionFacts(string owner, string from);
    public abstract string AreActionsEnough { get; }
    public abstract string WhenRecoveryIsExpected { get; }
    public abstract string Forecast { get; }
    public abstract string RecoveryDatesPromised { get; }
    public abstract string RecoveryDatesTable { get; }
    public abstract string ReportOn { get; }
    public abstract string PromisedFor { get; }
    public abstract string Outcome { get; }
}
