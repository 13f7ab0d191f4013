#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of corrections, of the editions that they supersede and of the feed.</summary>
public abstract class CorrectionWords
{
    private protected CorrectionWords() { }

    // Corrections: the register, the editions that they supersede, the feed, the trail of an indicator
    public abstract string Corrections { get; }
    public abstract string CorrectionsOf(string council);
    public abstract string CorrectionsStay { get; }
    public abstract string NothingCorrected { get; }
    public abstract string CorrectionOf(string date, string subject);
    public abstract string AdditionOf(string date, string subject);
    public abstract string ReleaseOf(string date, string subject);
    public abstract LinkedSentence CorrectionSubject(Link subject, Link quarter);
    public abstract string WhatWasWrong { get; }
    public abstract string WhyItCameLate { get; }
    public abstract string WhyItWasWithheld { get; }
    public abstract string WasPublic(string since, string until);
    public abstract string WasMissing(string since, string until);
    public abstract string WasWithheld(string since, string until);
    public abstract string ApprovedAsUrgent(string body, string date);
    public abstract string ApprovedAsOrdinary(string body, string date);
    public abstract string WhatChangedBy(string subject, string date);
    public abstract string CorrectedFact { get; }
    public abstract string ItWas { get; }
    public abstract string ItIs { get; }
    public abstract string NotThere { get; }

    /// <summary>In place of a value that was not said then, inside a sentence.</summary>
    public abstract string NoValueThen { get; }

    public abstract string EffectOnStatus { get; }
    public abstract string NoStatusChanged { get; }
    public abstract string StatusWent(string period, string from, string to);
    public abstract string StatusCame(string period, string to);
    public abstract string StatusLeft(string period, string from);
    public abstract string EffectOnLaterQuarters { get; }
    public abstract string LaterEffect(string period, string quarter, string was, string now);
    public abstract string LaterValue(string value, string status);
    public abstract string Seal { get; }
    public abstract string PreviousSeal { get; }
    public abstract string FirstSeal { get; }
    public abstract string HowToCheckSeals { get; }
    public abstract IReadOnlyList<string> SealsExplained { get; }
    public abstract string DownloadCorrections { get; }
    public abstract string LateFigures { get; }
    public abstract string LateFiguresExplained { get; }
    public abstract string NoLateFigures { get; }
    public abstract string BroughtBy(string date, string quarter);
    public abstract string EditionOfBringing { get; }
    public abstract string FactWent(string fact, string was, string now);
    public abstract string FactCame(string fact, string now);
    public abstract string FactLeft(string fact, string was);
    public abstract string FactOf(string fact, string period);
    public abstract string Numerator { get; }
    public abstract string Denominator { get; }
    public abstract string HowSettled { get; }
    public abstract string WhereItComesFrom { get; }
    public abstract string WhyNoValue { get; }
    public abstract string ReasonForNoValue { get; }
    public abstract string WhenExpected { get; }
    public abstract string Remarks { get; }
    public abstract string ForecastStatus { get; }
    public abstract string Story { get; }
    public abstract string Verifier { get; }
    public abstract string Verification { get; }
    public abstract string RecordedIntervention(string target, string intervention);
    public abstract string RecordedBand(string from, string to);
    public abstract string RecordedRelative(string share);
    public abstract string RecordedUnset(string why, string reason);
    public abstract string RecordedIllustrative(string target);
    public abstract string IllustrativeValue(string value);
    public abstract string CorrectedOn(string date, string wrong);
    public abstract string CorrectedFrom(string date, string was, string wrong);
    public abstract string CorrectedFromRated(string date, string was, string status, string wrong);
    public abstract string AddedOn(string date, string why);
    public abstract string ReleasedOn(string date, string reason);
    public abstract string CorrectedInChart(string period, string was, string date);
    public abstract string BeforeCorrection { get; }
    public abstract string ReadTheCorrectionOf(string date);
    public abstract string ReadTheAdditionOf(string date);
    public abstract string ReadTheReleaseOf(string date);
    public abstract string CorrectionsSince { get; }
    public abstract string NoCorrectionsSince { get; }
    public abstract string CorrectedQuarter(string quarter, string corrected);
    public abstract string EditionNumber(string quarter, int number);
    public abstract string EditionAsFirstApproved { get; }
    public abstract string EditionUntil(int number, string date);
    public abstract LinkedSentence FirstEditionSuperseded(string date, Link quarter);
    public abstract LinkedSentence EditionSuperseded(int number, string date, Link quarter);
    public abstract LinkedSentence FirstEditionCompleted(string date, Link quarter);
    public abstract LinkedSentence EditionCompleted(int number, string date, Link quarter);
    public abstract string EarlierEditions { get; }
    public abstract string WhatIsSaidNow { get; }
    public abstract string WhatWasSaid { get; }
    public abstract string CorrectedEditionKept { get; }
    public abstract string EditionFile(int number);
    public abstract string Feed { get; }
    public abstract string FeedOf(string site);
    public abstract string FeedContents { get; }
    public abstract string RegisterFile { get; }
    public abstract string RegisterContents { get; }
    public abstract string ResultsPublished(string quarter);
    public abstract string CorrectionPublished(string subject, string quarter);
    public abstract string AdditionPublished(string subject, string quarter);
    public abstract string ReleasePublished(string subject, string quarter);
    public abstract string TrailOf(string indicator);
    public abstract string TrailDescription(string indicator);
    public abstract string TrailIntroduction { get; }
    public abstract string SeeTheTrail { get; }
    public abstract string DownloadTrail { get; }
    public abstract string EditionOfValues { get; }
    public abstract string ValueFor(string period, string value);
    public abstract string VerifiedValue(string value, string verified);
    public abstract string NothingReportedThen { get; }
}
