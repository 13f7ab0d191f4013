using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of corrections, of the editions that they supersede and of the feed, in English.</summary>
internal sealed class EnglishCorrectionWords(LanguageGrammar grammar) : CorrectionWords
{
    // Corrections: the register, the editions that they supersede, the feed, the trail of an indicator
    public override string Corrections => "Corrections";

    public override string CorrectionsOf(string council) =>
        $"What was wrong in the published results of {council}, what is right, and who approved it. Nothing is ever taken out of this list.";

    public override string CorrectionsStay =>
        "Whatever was wrong in a published quarter, came late or had been withheld is listed here, the latest first. Nothing is ever "
        + "changed in this list or taken out of it.";
    public override string NothingCorrected => "Nothing has been corrected.";

    public override string CorrectionOf(string date, string subject) => $"{date}: {subject}";

    public override string AdditionOf(string date, string subject) => $"{date}, a figure that came late: {subject}";

    public override string ReleaseOf(string date, string subject) => $"{date}, a result that had been withheld: {subject}";

    public override LinkedSentence CorrectionSubject(Link subject, Link quarter) => new($"{subject} in {quarter}");

    public override string WhatWasWrong => "What was wrong";
    public override string WhyItCameLate => "Why it came late";
    public override string WhyItWasWithheld => "Why it was withheld";

    public override string WasPublic(string since, string until) => $"It was public from {since} until {until}.";

    public override string WasMissing(string since, string until) =>
        $"The figure was not there from {since} until {until}. It is an addition: nothing that had been said was wrong.";

    public override string WasWithheld(string since, string until) =>
        $"The result was withheld from {since} until {until}. Nothing that had been said was wrong.";

    public override string ApprovedAsUrgent(string body, string date) => $"{body} approved this as urgent on {date}.";

    public override string ApprovedAsOrdinary(string body, string date) => $"{body} approved this in the ordinary way on {date}.";

    public override string WhatChangedBy(string subject, string date) => $"What changed on {date}: {subject}";

    public override string CorrectedFact => "What";
    public override string ItWas => "It was";
    public override string ItIs => "It is";
    public override string NotThere => "Nothing";
    public override string NoValueThen => "nothing";
    public override string EffectOnStatus => "Effect on the status";
    public override string NoStatusChanged => "No status changed.";

    public override string StatusWent(string period, string from, string to) => $"The status for {period} went from {from} to {to}.";

    public override string StatusCame(string period, string to) => $"The result for {period} has a status now: {to}.";

    public override string StatusLeft(string period, string from) => $"The result for {period} has no status any more. It was {from}.";

    public override string EffectOnLaterQuarters => "Effect on what later quarters had said";

    public override string LaterEffect(string period, string quarter, string was, string now) =>
        $"The result for {period}, in {quarter}, was {was}, and is {now}.";

    public override string LaterValue(string value, string status) => $"{value} ({status})";

    public override string Seal => "Seal:";
    public override string PreviousSeal => "Seal of the correction before:";
    public override string FirstSeal => "No correction came before.";
    public override string HowToCheckSeals => "How to check this list";
    public override IReadOnlyList<string> SealsExplained { get; } =
    [
        "Each correction has a seal: the SHA-256 digest of all that it says and of the seal of the correction before it.",
        "Whoever changes or removes a correction breaks its seal and all that follow.",
        "The file of corrections holds, as the text named sealed, exactly what each seal was worked out from. Keep the latest seal, and "
            + "you can tell later whether anything before it was changed.",
    ];
    public override string DownloadCorrections => "Download all corrections (JSON)";
    public override string LateFigures => "Figures that came late";
    public override string LateFiguresExplained =>
        "These figures were late when their quarter was published. A later quarter brought them, and they are part of what was approved for it.";
    public override string NoLateFigures => "No late figure has come in.";

    public override string BroughtBy(string date, string quarter) => $"{date}: {quarter}";

    public override string EditionOfBringing => "Fingerprint (SHA-256) of the edition that brought them:";

    public override string FactWent(string fact, string was, string now) => $"{fact}: it was {was}, and is {now}.";

    public override string FactCame(string fact, string now) => $"{fact}: it is {now}.";

    public override string FactLeft(string fact, string was) => $"{fact}: it was {was}, and is no longer said.";

    public override string FactOf(string fact, string period) => $"{fact} for {period}";

    public override string Numerator => "Number above the line";
    public override string Denominator => "Number below the line";
    public override string HowSettled => "How settled the value is";
    public override string WhereItComesFrom => "Where the figure comes from";
    public override string WhyNoValue => "Why there is no value";
    public override string ReasonForNoValue => "The reason";
    public override string WhenExpected => "When it is expected";
    public override string Remarks => "Remark";
    public override string ForecastStatus => "Status of the forecast";
    public override string Story => "What the council says";
    public override string Verifier => "Verifier";
    public override string Verification => "Verification";

    public override string RecordedIntervention(string target, string intervention) => $"{target}, intervention at {intervention}";

    public override string RecordedBand(string from, string to) => $"{from} to {to}";

    public override string RecordedRelative(string share) => $"better by {share} than in the year before";

    public override string RecordedUnset(string why, string reason) => $"{why}: {reason}";

    public override string RecordedIllustrative(string target) => $"{target}, illustrative";

    public override string IllustrativeValue(string value) => $"{value} (illustrative)";

    public override string CorrectedOn(string date, string wrong) => $"Corrected on {date}. {wrong}";

    public override string CorrectedFrom(string date, string was, string wrong) => $"Corrected on {date}. It was {was}. {wrong}";

    public override string CorrectedFromRated(string date, string was, string status, string wrong) =>
        $"Corrected on {date}. It was {was} ({status}). {wrong}";

    public override string AddedOn(string date, string why) => $"Added on {date}, as it came late. {why}";

    public override string ReleasedOn(string date, string reason) => $"Released on {date}. It had been withheld. {reason}";

    public override string CorrectedInChart(string period, string was, string date) =>
        $"The value for {period} was {was} until it was corrected on {date}.";

    public override string BeforeCorrection => "Value before it was corrected";

    public override string ReadTheCorrectionOf(string date) => $"Read the correction of {date}";

    public override string ReadTheAdditionOf(string date) => $"Read about the late figure of {date}";

    public override string ReadTheReleaseOf(string date) => $"Read about the release of {date}";

    public override string CorrectionsSince => "Corrections of earlier results";
    public override string NoCorrectionsSince => "Nothing was corrected from the publication of the quarter before until that of this one.";

    public override string CorrectedQuarter(string quarter, string corrected) => $"{quarter}: {corrected}";

    public override string EditionNumber(string quarter, int number) => $"{quarter}: edition {grammar.Count(number)}";

    public override string EditionAsFirstApproved => "Edition 1, as it was approved";

    public override string EditionUntil(int number, string date) => $"Edition {grammar.Count(number)}, as it was until {date}";

    public override LinkedSentence FirstEditionSuperseded(string date, Link quarter) =>
        new($"This is edition 1, as it was approved. It was corrected on {date}. What is right stands in {quarter}.");

    public override LinkedSentence EditionSuperseded(int number, string date, Link quarter) =>
        new($"This is edition {grammar.Count(number)}. It was corrected on {date}. What is right stands in {quarter}.");

    public override LinkedSentence FirstEditionCompleted(string date, Link quarter) =>
        new($"This is edition 1, as it was approved. A result was added on {date}. It stands in {quarter}.");

    public override LinkedSentence EditionCompleted(int number, string date, Link quarter) =>
        new($"This is edition {grammar.Count(number)}. A result was added on {date}. It stands in {quarter}.");

    public override string EarlierEditions => "Earlier editions";
    public override string WhatIsSaidNow => "What exactly is said now";
    public override string WhatWasSaid => "What exactly was said";
    public override string CorrectedEditionKept =>
        "All that this dashboard says since it was corrected or completed is kept in one file. What was approved at first is kept beside it.";

    public override string EditionFile(int number) => $"Download edition {grammar.Count(number)} (JSON)";

    public override string Feed => "News feed (Atom)";

    public override string FeedOf(string site) => $"{site}: results and corrections as they are published";

    public override string FeedContents => "Every publication of a quarter and every correction, for a feed reader.";
    public override string RegisterFile => "Corrections (JSON)";
    public override string RegisterContents =>
        "Every correction with its seal and the text that it was worked out from, and every figure that came late.";

    public override string ResultsPublished(string quarter) => $"Results published: {quarter}";

    public override string CorrectionPublished(string subject, string quarter) => $"Correction: {subject}, {quarter}";

    public override string AdditionPublished(string subject, string quarter) => $"Late figure: {subject}, {quarter}";

    public override string ReleasePublished(string subject, string quarter) => $"Result released: {subject}, {quarter}";

    public override string TrailOf(string indicator) => $"{indicator}: from value to publication";

    public override string TrailDescription(string indicator) =>
        $"{indicator}: every reported value, who verified and approved it, when it was published, and every correction.";

    public override string TrailIntroduction =>
        "Every value is listed as it was reported, before it was rounded, with the quarter that reported it. Corrections stand below what "
        + "they correct.";
    public override string SeeTheTrail => "Who approved each value, and when it was published";
    public override string DownloadTrail => "Download this trail (JSON)";
    public override string EditionOfValues => "Fingerprint (SHA-256) of the edition that was approved:";

    public override string ValueFor(string period, string value) => $"{period}: {value}";

    public override string VerifiedValue(string value, string verified) => $"{value}. {verified}";

    public override string NothingReportedThen => "Nothing was reported.";
}
