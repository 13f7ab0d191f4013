using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of a quarter, of what changed in it, of concerns, years and the calendar, in English.</summary>
internal sealed class EnglishQuarterWords(LanguageGrammar grammar) : QuarterWords
{
    // The quarter: what changed, areas of concern, years, the calendar
    public override string QuartersOf(string council) => $"Every quarter that {council} has approved and published, the latest first.";

    public override string QuartersKeepTheirPages =>
        "Every quarter keeps its page at an address that does not change. Where it was corrected, what was approved stays beside it.";
    public override string IllustrativeQuarters =>
        "The results of these quarters hold illustrative figures, which nobody published. They are marked on each page.";

    public override LinkedSentence EarlierQuarter(Link latest) => new($"This is an earlier quarter. The latest is {latest}.");

    public override string QuarterDescription(string months, string counted) => $"Results for {months}. {counted}";

    public override string ReadTheDecision => "Read the record of the decision";

    public override string DownloadResultsWithWorking(string months) => $"Download the results of {months} with the working of each rating (JSON)";

    public override string DownloadResultsOf(string months) => $"Download the results of {months} (CSV)";

    public override string WhoSawItBefore => "Who saw it before the decision";
    public override string WithheldResults => "Results that were not approved";
    public override string WhatWasApproved => "What exactly was approved";
    public override string EditionKept => "All that this dashboard said when it was approved is kept in one file, which nobody can change unseen.";
    public override string EditionAsApproved => "Download the edition as it was approved (JSON)";
    public override string EditionDigest => "Its fingerprint (SHA-256):";
    public override string SubmittedDigest => "Fingerprint of what was submitted:";
    public override string AmendmentsCaption => "What was changed before it was approved";
    public override string AmendmentOf => "Of";
    public override string AmendedFact => "What";

    public override string FactOfEdition(string kind, string of) => EnglishFactNames.Of(kind, of);

    public override string AsApproved => "As approved";
    public override string TakenOut => "Taken out";

    public override string ReadTheMinute(string body) => $"Read the minute of {body}";

    public override string PanelSaid(string comment) => $"Comment: {comment}";

    public override string CouncilAnswered(string answer) => $"Answer: {answer}";

    public override string NotAnsweredYet => "There is no answer yet.";

    public override string WhatWasSaid => "What was said, and the answers";

    public override string WhatChanged => "What changed this quarter";

    public override string WhatChangedIn(string months) => $"What changed: {months}";

    public override string WhatChangedSince(string months, string before) =>
        $"Statuses and indicators that changed in {months}, compared with {before}.";

    public override string FirstQuarterPublished => "This is the first quarter that is published here, so there is nothing to compare it with.";

    public override LinkedSentence ComparedWith(Link before) => new($"Compared with: {before}");

    public override string StatusesCompared(int better, int worse, int same) =>
        (better + worse + same) switch
        {
            0 => "No status can be compared with an earlier one.",
            1 => $"1 status can be compared with an earlier one: {grammar.Count(better)} better, {grammar.Count(worse)} worse and "
                + $"{grammar.Count(same)} the same.",
            var all => $"{grammar.Count(all)} statuses can be compared with earlier ones: {grammar.Count(better)} better, {grammar.Count(worse)} "
                + $"worse and {grammar.Count(same)} the same.",
        };

    public override string BetterStatus => "Moved to a better status";
    public override string NoBetterStatus => "No indicator moved to a better status.";
    public override string WorseStatus => "Moved to a worse status";
    public override string NoWorseStatus => "No indicator moved to a worse status.";

    public override string BetterStatusIn(string months) => $"Indicators that moved to a better status in {months}";

    public override string WorseStatusIn(string months) => $"Indicators that moved to a worse status in {months}";

    public override string Before => "Before";
    public override string Now => "Now";
    public override string WhatIsNotTheSame => "What is not the same";

    public override string ResultMoved(string from, string to) => $"The result went from {from} to {to}.";

    public override string CountsAnew => "It counts from 1 April, so that the two periods differ in length.";

    public override string ForecastMoved(string from, string to) => $"The forecast went from {from} to {to}.";

    public override string TargetMoved(string from, string to) => $"The target went from {from} to {to}.";

    public override string UnderTargetBefore(string status) => $"By the target before, it would be {status}.";

    public override string InterventionMoved => "The level at which the council steps in is another one.";

    public override string RuleMoved(string rule) => $"It is judged by another rule. {rule}";

    public override string DefinitionMoved => "Its definition changed, as told below.";
    public override string ComparisonMoved => "The earlier result that it is held against is another one.";
    public override string NewIndicators => "New indicators";
    public override string NoNewIndicators => "No indicator is new.";
    public override string IndicatorsEnded => "Indicators that ended";
    public override string NoEndedIndicators => "No indicator ended.";

    public override string LastReportedFor(string months) => $"It was on the dashboard for the last time in {months}.";

    public override string RedefinedIndicators => "Definitions that changed";
    public override string NoRedefinedIndicators => "No definition changed.";

    public override string DefinitionWas(string before, string now) => $"Before: {before} Now: {now}";

    public override string SeriesBreaks(string period, string reason) => $"Results from {period} on cannot be compared with earlier ones. {reason}";

    public override string WithoutValue => "Late or without a value";
    public override string NoneWithoutValue => "Every indicator that was due has a value.";
    public override string ArrivedLate => "Values that had been late and came in";
    public override string NoneArrivedLate => "No late value came in.";
    public override string RevisedValues => "Revised values";
    public override string NoRevisedValues => "No value was revised.";
    public override string ReportsNeeded => "Exception reports that were not needed before";
    public override string NoReportsNeeded => "No indicator needs a report that did not need one before.";
    public override string ReportsNotNeeded => "Exception reports that are no longer needed";
    public override string NoReportsNotNeeded => "Every indicator that needed a report before still needs one, or was not rated again.";
    public override string AreasOfConcern => "Areas of concern";

    public override string AreasOfConcernIn(string months) => $"Indicators with signs of concern in {months}, and which signs they are.";

    public override string NoConcerns => "No indicator shows any of these signs.";

    public override string ConcernsCounted(int concerns, int dashboard) =>
        concerns == 1
            ? $"1 of {grammar.Count(dashboard)} indicators shows a sign of concern."
            : $"{grammar.Count(concerns)} of {grammar.Count(dashboard)} indicators show a sign of concern.";

    public override string HowConcernsAreFound => "How this list is made";
    public override string ConcernsAreFound =>
        "The list is made from the figures and the exception reports alone. An indicator is in it when at least one of these holds:";

    public override string WorseningRule(int times) => $"{grammar.Count(times)} or more of its results in a row got worse.";

    public override string RepeatedRule(string levels, int times) => $"{grammar.Count(times)} or more of its results in a row were {levels}.";

    public override string MissedPromiseRule => "A promised recovery was missed, and the latest result still needs a report.";
    public override string PutOffRule => "A recovery that was promised has not come due, and a later report put it off.";
    public override string PlaceLeftOut => "Indicators of the place are left out, since they do not tell how the council performs.";
    public override string VariationRule => "Its latest result is outside usual variation, and worse.";

    public override string RecoveryMissed(string promised, string made) =>
        $"Recovery was promised for {promised} in the report on {made}. It was missed.";

    public override string RecoveryPutOff(string promised, string made, string later) =>
        $"Recovery was promised for {promised} in the report on {made}. It was put off to {later}.";

    public override string ProjectsOffTrack => "Projects that are off track";
    public override string ProjectsOffTrackAre => "A project is listed when one of its milestones is significantly off track.";

    public override LinkedSentence ScrutinisedBy(Link panel) => new($"Scrutinised by: {panel}");

    public override string YearOf(string council, string year) => $"Every rating that {council} published for {year}, quarter by quarter.";

    public override string YearSoFar(int quarters) =>
        quarters == 1 ? "1 quarter of this year is published." : $"{grammar.Count(quarters)} quarters of this year are published.";

    public override string YearTable(string part, string year) => $"{part}: statuses by quarter, {year}";

    public override string WholeYear => "Whole year";
    public override string NoWholeYear => "None";

    public override string ValueOf(string value, string period) => $"{value} ({period})";

    public override string NotOnDashboard => "Not on the dashboard";
    public override string OnlyRatedInYear =>
        "Only indicators that are rated are listed. Those that are not rated stand on the page of each quarter.";
    public override string ReportingCalendar => "Reporting calendar";

    public override string CalendarOf(string council) => $"When {council} gathers, checks, discusses and publishes its results, by quarter.";

    public override string CalendarIntroduction => "Dates are listed by the quarter whose results they are about, the latest quarter first.";

    public override string CalendarTable(string quarter) => $"Dates for {quarter}";

    public override string Date => "Date";
    public override string What => "What";
    public override string Details => "Details";
    public override string NoDetails => "None";
    public override string WindowOpens => "Services start to enter their figures";
    public override string Reminder => "Reminder to services";
    public override string WindowCloses => "Last day to enter figures";
    public override string ManagerCheck => "Managers check the figures";

    public override string Meeting(string body) => $"Meeting: {body}";

    public override string Publication => "Publication";

    public override string Decision(string body) => $"Approval: {body}";
}
