#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of the statements on accessibility and on the site itself.</summary>
public abstract class StatementWords
{
    private protected StatementWords() { }

    // The statements: accessibility, about
    public abstract string AboutOf(string site);
    public abstract string AccessibilityOf(string site);
    public abstract string AccessibilityStatementFor(string site);
    public abstract string StatementAppliesTo(string scope);
    public abstract string WebsiteIsRunBy(string publisher);
    public abstract IReadOnlyList<string> WhatEverybodyCanDo { get; }
    public abstract string FeedbackAndContact { get; }
    public abstract LinkedSentence TellUsByEmail(Link contact, string within);
    public abstract LinkedSentence TellUsByEmailOrTelephone(Link contact, string telephone, string within);
    public abstract string EnforcementProcedure { get; }
    public abstract LinkedSentence WhoEnforces { get; }
    public abstract string TechnicalInformation { get; }
    public abstract string IsCommitted(string publisher);
    public abstract string ComplianceStatus { get; }
    public abstract LinkedSentence FullyCompliant { get; }
    public abstract LinkedSentence PartiallyCompliant { get; }
    public abstract LinkedSentence PartiallyCompliantWithFaults { get; }
    public abstract LinkedSentence NotCompliant { get; }
    public abstract LinkedSentence NotCompliantWithFaults { get; }
    public abstract string NonAccessibleContent { get; }
    public abstract string NonCompliance { get; }
    public abstract string NoFaultKnown { get; }
    public abstract string FailsCriterion(string criterion);
    public abstract string PutRightBy(string day);
    public abstract string DisproportionateBurden { get; }
    public abstract string NoDisproportionateBurden { get; }
    public abstract string OutOfScope { get; }
    public abstract string OtherWebsitesOutOfScope { get; }
    public abstract string PreparationOfStatement { get; }
    public abstract string StatementPrepared(string prepared, string reviewed);
    public abstract string WebsiteTested(string tested, string by);
    public abstract string CheckedInThisBuild { get; }
    public abstract string CheckedInThisBuildMeans(int pages);
    public abstract string CheckHolds { get; }
    public abstract string CheckFails(int faults);
    public abstract string AsksLanguage { get; }
    public abstract string AsksTitle { get; }
    public abstract string AsksLandmarks { get; }
    public abstract string AsksHeadings { get; }
    public abstract string AsksIds { get; }
    public abstract string AsksTables { get; }
    public abstract string AsksNames { get; }
    public abstract string AsksPictures { get; }
    public abstract string AsksFields { get; }
    public abstract string AsksElsewhere { get; }
}
