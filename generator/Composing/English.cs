#pragma warning disable CS1591 // Each member's words say what it is.

namespace PmfSite.Composing;

/// <summary>
/// Every word of the site that does not come from content, in one language. What varies goes into a whole sentence, never a sentence
/// put together from parts, so that another language can put it in its own order. Templates and composers take their words from here. This file has
/// the words of each kind of page; <c>English.Sentences.cs</c> has what is said of figures.
/// </summary>
public static partial class English
{
    // Around every page
    public static string Home => "Home";
    public static string Exceptions => "Exceptions";
    public static string AllIndicators => "All indicators";
    public static string PastQuarters => "Past quarters";
    public static string HowWeJudge => "How we judge";
    public static string Data => "Data";
    public static string AboutThisSite => "About this site";
    public static string AccessibilityStatement => "Accessibility statement";
    public static string SkipToMain => "Skip to main content";
    public static string MainNavigation => "Main";
    public static string WayFromHome => "Breadcrumb";
    public static string WebsiteOf(string council) => $"{council} website";
    public static LinkedSentence EmailTo(Link contact) => new($"E-mail {contact}.");
    public static LinkedSentence UseOfFigures(Link licence) => new($"Figures may be used under the {licence}. This site stores nothing on your device.");
    public static LinkedSentence ResultsFor(Link quarter) => new($"Results for {quarter}.");
    public static string LatestQuarter(string quarter, string body, string date) => $"Latest published quarter: {quarter}. Approved by {body} on {date}.";
    public static string OtherFormats(string within) => $"Ask for this information in large print, braille, audio, easy read or another language. You will have an answer within {within}.";
    public static string IllustrativeNotice => "Some figures on this page are illustrative: nobody published them. They are marked wherever they stand.";

    // A preview, and what is marked as a draft
    public static string Preview => "Preview";
    public static string DraftNotApproved => "Draft, not approved";
    public static string DraftNotApprovedNorForPublication => "Draft, not approved, not for publication";
    public static string DraftNotReleased => "Draft, not released";
    public static string DraftNotReleasedNorForPublication => "Draft, not released, not for publication";
    public static string DraftTitle(string title) => $"Draft: {title}";
    public static string PreviewTitle(string title) => $"Preview: {title}";
    public static string Marked(string words, string name) => $"{words}: {name}";
    public static string PreviewOfAll => "This preview shows every quarter that is there.";
    public static string PreviewAsOf(string moment) => $"This preview shows the site as everyone sees it on {moment}.";
    public static string PreviewUntil(string quarter) => $"This shows {quarter}, and every quarter before it.";
    public static string NotApproved(string quarters) => $"Not approved: {quarters}.";
    public static string NotReleased(string quarters) => $"Approved, but not released yet: {quarters}.";
    public static string CorrectionsToCome(int count) => count == 1 ? "It holds 1 correction that is not published yet." : $"It holds {Display.Count(count)} corrections that are not published yet.";
    public static string AllReleased => "Everything in it is released.";
    public static string NotApprovedYet => "Not approved yet.";
    public static string LatestQuarterShown(string quarter) => $"Latest quarter shown: {quarter}. It is not approved yet.";
    public static string NotToBeCited(string draft) => $"{draft}: do not cite this page.";

    // Headings of tables and lists that several pages have
    public static string Indicator => "Indicator";
    public static string Indicators => "Indicators";
    public static string Period => "Period";
    public static string Value => "Value";
    public static string LatestValue => "Latest value";
    public static string Target => "Target";
    public static string Status => "Status";
    public static string Change => "Change";
    public static string NoComparison => "No comparison";
    public static string Figure => "Figure";
    public static string NoFigure => "None";
    public static string WithForecast(string value, string forecast) => $"{value} (forecast {forecast})";
    public static string AsKnownIn(string title, string kind, string months) => $"{title}: {kind}, as known in {months}";
    public static string RatedAsKnownIn(string title, string months) => $"{title}: rated, as known in {months}";
    public static string NotRatedAsKnownIn(string title, string months) => $"{title}: not rated, as known in {months}";
    public static string CountedIn(string part, string counted, string months) => counted.Length == 0 ? $"{part}: results for {months}." : $"{part}: {counted} {months}.";
    public static string HowItIsGoing => "How it is going";

    // Home
    public static string LatestResults => "Latest results";
    public static string Programmes => "Programmes";
    public static string GroupedOtherwise => "The same indicators, grouped otherwise";
    public static string WhatNeedsAttention => "What needs attention";
    public static string WhatTheCouncilAimsFor => "What the council aims for";
    public static string HomeOf(string council, string months, string plan) => $"How {council} performed in {months} against its {plan}.";
    public static string HomeIntroduction(string council, string plan) => $"{council} publishes these results every quarter. They show how it is doing against its {plan}.";
    public static string HomeIntroductionByAnother(string publisher, string council, string plan) => $"{publisher} publishes these results every quarter. They show how {council} is doing against its {plan}.";
    public static string NothingNeedsAttention => "No indicator missed its target by so much that it needs attention.";
    public static string NeedReport(int indicators) => indicators == 1
        ? "This indicator needs an exception report. It says what contributed to the result, and what is being done."
        : "These indicators need an exception report. Each report says what contributed to the result, and what is being done.";
    public static string NeedReportOrAre(string statuses) => $"These indicators need an exception report or are {statuses}.";
    public static string AreRated(int indicators, string statuses) => indicators == 1 ? $"This indicator is {statuses}." : $"These indicators are {statuses}.";

    // An indicator
    public static string CouncilReference(string reference) => $"Council reference {reference}";
    public static string HowThisWasWorkedOut => "How this was worked out";
    public static string History => "History";
    public static string EveryResult(string indicator) => $"{indicator}: every result, latest first";
    public static string EveryMonth(string indicator) => $"{indicator}: every month, latest first";
    public static string WholeYears(string indicator) => $"{indicator}: whole years, latest first";
    public static string DownloadCsv(int rows) => rows == 1 ? "Download this data (CSV, 1 row)" : $"Download this data (CSV, {Display.Count(rows)} rows)";
    public static string DownloadJson => "Download this data (JSON)";
    public static string DownloadJsonWithWorking => "Download this data with the working of each rating (JSON)";
    public static string SameFiguresInTable => "The same figures in a table";
    public static string WhatTheServiceSays => "What the service says";
    public static string EarlierExceptionReports => "Earlier exception reports";
    public static string AboutThisIndicator => "About this indicator";
    public static string Definition => "Definition";
    public static string EarlierDefinitions => "Earlier definitions";
    public static string Until(string day, string what) => $"Until {day}: {what}";
    public static string WhyItMatters => "Why it matters";
    public static string Kind => "Kind";
    public static string Unit => "Unit";
    public static string CountedFromApril(string unit) => $"{unit}, counted from 1 April";
    public static string OverTwelveMonths(string unit) => $"{unit}, over the twelve months to the end of the period";
    public static string WhichWayIsBetter => "Which way is better";
    public static string HowOften => "How often";
    public static string InArrears(string howOften, int quarters) => quarters == 1 ? $"{howOften}, 1 quarter in arrears" : $"{howOften}, {Display.Count(quarters)} quarters in arrears";
    public static string HowMonthsAreCombined => "How months make a quarter, and quarters a year";
    public static string HowPartsAreCombined => "How a year is made from its parts";
    public static string PartsAreAdded => "The parts are added up.";
    public static string MeanOfParts => "The mean of the parts, each weighing the same.";
    public static string LastOfParts => "The last of the parts.";
    public static string PooledParts => "All numerators together over all denominators together.";
    public static string WhatIsRated => "What is rated";
    public static string ForecastIsRated => "The forecast for the end of the financial year.";
    public static string HowItIsRated => "How it is rated";
    public static string RatedByStandardRule(string rule) => $"By the standard rule. {rule}";
    public static string RatedByStandardRuleAndAnother(string rule, string another) => $"By the standard rule. {rule} By another rule: {another}";
    public static string RatedByOwnRule(string rule, string reason) => $"By a rule of its own. {rule} {reason}";
    public static string TooSmallToCount => "Too small to count as change";
    public static string OrLess(string amount) => $"{amount} or less";
    public static string BreaksInSeries => "Breaks in the series";
    public static string WhyTargetsDiffer => "Why its targets differ within a year";
    public static string TargetsChanged => "Targets changed within a year";
    public static string WhereDataComeFrom => "Where the data come from";
    public static string Comparability => "Comparability";
    public static string AuditsAndReviews => "Audits, reviews and improvement plans";
    public static string SourcesOfPublishedFigures => "Sources of published figures";

    // Groups: panels, services and classes
    public static string Group => "Group";
    public static string GroupsTable(string title) => $"{title}, with how many indicators and how they are rated";
    public static string PanelsMeaning => "Which committee scrutinises each indicator.";
    public static string ServicesMeaning(string service) => $"Which {service} delivers and reports each indicator.";
    public static string GroupingDescription(string meaning, string months) => $"{meaning} Results for {months}.";

    // Exception reports
    public static string ExceptionReport => "Exception report";
    public static string ExceptionReports => "Exception reports";
    public static string NoExceptionReport => "No exception report was needed in this quarter.";
    public static string ExceptionsOf(string months) => $"Why targets were missed in {months}, what is being done, and from when it is expected to work.";
    public static string ReadExceptionReports => "Read the exception reports";
    public static string ContributingFactors => "Contributing factors";
    public static string ChangedSinceLastReport => "What has changed since the last report";
    public static string WhyRecoveryWasMissed => "Why the promised recovery was missed";
    public static string RemedialActions => "Remedial actions";
    public static string ActionFacts(string owner, string from) => $"Owner: {owner}. Takes effect: {from}.";
    public static string AreActionsEnough => "Are the actions expected to be enough?";
    public static string WhenRecoveryIsExpected => "When recovery is expected";
    public static string Forecast => "Forecast";
    public static string RecoveryDatesPromised => "Recovery dates promised";
    public static string RecoveryDatesTable => "Recovery dates promised, in the order of the dates";
    public static string ReportOn => "Report on";
    public static string PromisedFor => "Promised for";
    public static string Outcome => "Outcome";

    // How we judge
    public static string HowWeJudgePerformance => "How we judge performance";
    public static string HowWeJudgeOf(string council) => $"How {council} rates its performance, with worked examples.";
    public static string TargetsDecide => "Each rated indicator has a target. How far its result is from the target decides its status.";
    public static string WhatEachStatusMeans => "What each status means";
    public static string WhatHoldsForEveryRule => "What holds for every rule";
    public static IReadOnlyList<string> PrinciplesOfRating { get; } =
    [
        "The statuses are tried in order, best first, and the first that applies is given.",
        "Where the target is a range, the distance is measured from its nearer end.",
        "A share of a target is a share of its size. Where the target is zero, a share of it is zero too.",
        "Each value is judged exactly as it was recorded, before it is rounded. If rounding would put it on another side of its target, or at another status, more decimal places are shown.",
    ];
    public static string RuleComesFrom => "The rule comes from:";
    public static string NumbersAreMadeUp => "The numbers below are made up to show each rule at work. The site's own rules gave each status.";
    public static string StandardRule => "The standard rule";
    public static string StandardRuleFrom(string day) => $"The standard rule from {day}";
    public static string StandardRuleUntil(string day) => $"The standard rule until {day}";
    public static string StandardRuleFromTo(string from, string until) => $"The standard rule from {from} to {until}";
    public static string AnotherRule(string name) => $"Another rule: {name}";
    public static string IndicatorsThatUseIt(int indicators) => indicators == 1 ? "This indicator uses it:" : "These indicators use it:";
    public static string ExamplesTable(string title, string given) => $"{title}: examples. {given}";
    public static string WhereHigherIsBetter => "Where higher is better";
    public static string WhereLowerIsBetter => "Where lower is better";
    public static string WhereTargetIsRange => "Where the target is a range";
    public static string TargetIs(string target) => $"The target is {target}.";
    public static string InterventionIs(string level) => $"The intervention level is {level}.";
    public static string EarlierResultWas(string result) => $"The earlier result was {result}.";
    public static string Why => "Why";
    public static string UsualVariation => "Usual variation";
    public static IReadOnlyList<string> PrinciplesOfVariation(int changes) =>
    [
        "Most results go up and down a little, without a cause that anybody could find.",
        "We work out between which limits they usually lie, as software for NHS England's programme Making Data Count does.",
        "The limits lie 2.66 times the mean change from one result to the next, on either side of the mean of the results.",
        "A change of 3.267 times the mean change or more is left out, and the mean is worked out again.",
        "Limits are not cut off where no result can lie, such as below zero.",
        $"It takes {Display.Count(changes)} changes, which means at least {Display.Count(changes + 1)} results. Before that we say nothing.",
        "The limits start anew where a break in the series, or another reason that is stated, makes earlier results a poor guide.",
    ];
    public static string SignsOfMore => "Signs of more than usual variation";
    public static IReadOnlyList<string> SignsOfVariation(int run) =>
    [
        "A result above the upper limit or below the lower limit.",
        $"{Display.Count(run)} or more results in a row that are all above the mean, or all below it.",
        $"{Display.Count(run)} or more results in a row that rise from each to the next, or fall.",
        "2 of 3 results in a row, the latest among them, in the outer third of the way to the same limit. The third is on the same side of the mean.",
    ];
    public static string ExampleOfVariation => "An example with made-up numbers";
    public static string ExampleResults(string count, string results, string mean) => $"{count} results are {results}. Their mean is {mean}.";
    public static string ExampleChanges(string changes, string mean) => $"The changes from one to the next are {changes}. Their mean is {mean}, and none is large enough to leave out.";
    public static string ExampleLimits(string change, string distance, string lower, string upper) => $"2.66 times {change} is {distance}. The limits are {lower} and {upper}.";
    public static string ExampleVerdict(string result) => $"The latest result, {result}, lies between them, and no other sign applies. It is within usual variation.";
    public static string IndicatorsWithVariation(int indicators) => indicators == 1 ? "We tell usual variation for this indicator:" : "We tell usual variation for these indicators:";
    public static string NoStatusNeedsReport => "No status needs an exception report.";
    public static string ResultNeedsReport(string statuses) => $"Every indicator that is {statuses} must have an exception report. It says what contributed to the result, what is being done, from when that is expected to work, and whether it will be enough.";
    public static string ForecastNeedsReport(string statuses) => $"Every indicator that is forecast to be {statuses} must have an exception report. It says what contributed to the result, what is being done, from when that is expected to work, and whether it will be enough.";
    public static string ResultOrForecastNeedsReport(string statuses, string forecasts) => $"Every indicator that is {statuses}, or is forecast to be {forecasts}, must have an exception report. It says what contributed to the result, what is being done, from when that is expected to work, and whether it will be enough.";
    public static string ContextIsExpected(string statuses) => $"For every indicator that is {statuses} the service is asked to explain the result.";
    public static string WhenThereIsNoStatus => "When there is no status";
    public static string NotDueMeans => "The indicator is not reported in this quarter, for example because it is yearly.";
    public static string LateMeans => "A value was due and has not arrived. The reason and the expected date are shown.";
    public static string NotAvailableMeans => "There will be no value for this period. The reason is shown.";
    public static string NotApplicableMeans => "The indicator has no meaning in this period. The reason is shown.";
    public static string SuppressedMeans => "The number is so small that it could tell something about a person.";
    public static string AlsoSuppressedMeans => "The number is not shown, so that another number cannot be worked out.";
    public static string WithheldMeans => "The result was not approved with the others of its quarter. The reason is given beside it.";
    public static string NoForecastMeans => "The forecast is what is rated, and there was none.";
    public static string NothingToCompareWithMeans => "The target is better than a year before, and that value is not known.";
    public static string NotRatedMeans => "The indicator shows the setting in which the council works, or has no direction that is better.";
    public static string KindsOfIndicator => "Kinds of indicator";
    public static string MadeFor(string audience) => $"Who it is for: {audience}";
    public static string KindIsRated(string meaning) => $"{meaning} (rated)";
    public static string KindIsNotRated(string meaning) => $"{meaning} (not rated)";

    // Data
    public static string DataOf(string council) => $"Every figure of {council}'s performance as open data.";
    public static string IllustrativeFiles => "Some figures in these files are illustrative: nobody published them. The column provenance says which.";
    public static LinkedSentence FiguresCanBeUsedAgain(Link licence) => new($"Every figure on this site can be downloaded and used again, under the {licence}.");
    public static string Everything => "Everything";
    public static string AllResults => "All results (CSV)";
    public static string EveryValue(string values) => $"Every value of every indicator: {values} values.";
    public static string AllDefinitions => "All definitions (CSV)";
    public static string EveryDefinition(string indicators) => $"What each of the {indicators} indicators measures, and who answers for it.";
    public static string AllProjects => "All projects (CSV)";
    public static string EveryMilestone => "How every milestone of every project stood in each published quarter.";
    public static string FilesOfProjects => "The page of each project has its milestones, quarter by quarter, as JSON.";
    public static string ByQuarter => "By quarter";
    public static string FileOfResults(string of, string type) => $"Results: {of} ({type})";
    public static string CsvFile => "CSV";
    public static string JsonFile => "JSON";
    public static string DataByPriority => "By part of the plan";
    public static string DataByIndicator => "By indicator";
    public static string AllResultsWithWorking => "All results with the working of each rating (JSON)";
    public static string EveryWorking => "The same with definitions, levels and rules: enough to judge every result again.";
    public static string ColumnsStay => "The names of columns and their places stay from one quarter to the next. A new column comes last.";
    public static string NoFormulas => "In CSV files, a text that a spreadsheet would take for a formula has an apostrophe in front of it.";
    public static string ReportedInQuarter => "Each file holds what was reported in its quarter.";
    public static string FilesOfIndicators => "The page of each indicator has files of its own: its results as CSV, and as JSON with the working of each rating.";
    public static string WhereFiguresComeFrom => "Where the figures come from";
    public static string PublishedValues(string values) => $"Published elsewhere, with the source named: {values} values.";
    public static string IllustrativeValues(string values) => $"Illustrative, published by nobody: {values} values.";
    public static string OwnValues(string values) => $"Published here first by the council: {values} values.";
    public static string Publications => "Publications";
    public static string HowToCheck => "How to check this site";
    public static string WhatADigestIs => "A digest is a code worked out from a file. If one letter of the file changes, so does its digest.";
    public static string BuildRecord => "Build record (JSON)";
    public static string WhatItWasBuiltFrom => "The version of the generator and of the programs of others that formats were made with, the quarters published, a digest of each of their files, and one digest of all that was made.";
    public static string ListOfFiles => "List of files (JSON)";
    public static string EveryFileOfThisSite => "Every file of this site with its digest, which tells whether the file was changed after the site was built.";
    public static string TheSameAgain => "Anyone who builds this site again from the same content with the same programs gets the same digests. Content that may hold figures not yet published is not named in the record.";
    public static string ColumnsOfResults => "Columns of the result files";
    public static string MeaningOfColumn(string name) => name switch
    {
        "indicator" => "The indicator's permanent id.",
        "title" => "The indicator's title.",
        "period" => "The period as an id: 2025-26-q1 is April to June 2025.",
        "period_start" => "First day of the period.",
        "period_end" => "Last day of the period.",
        "counted_from" => "First day that the value counts from: 1 April for a running total, a year before for a rolling year.",
        "value" => "The value exactly as it was recorded; empty when there is none.",
        "numerator" => "What the value was worked out from, where that was given: the number above the line.",
        "denominator" => "The number below the line.",
        "combined" => "How the value was worked out from those of shorter periods: sum, mean, latest or pooled; empty for a value that was entered.",
        "unit" => "What the value counts.",
        "missing" => "Why there is no value: not due, late, not available, not applicable, suppressed, or also suppressed so that another number cannot be worked out.",
        "target" => "The target, where it is one number.",
        "target_from" => "The lower end of the target, where it is a range.",
        "target_to" => "The upper end of the target, where it is a range.",
        "target_improvement" => "By what share the value is to be better than in the same period of the year before, where that is the target: 0.02 is 2%.",
        "intervention" => "The value from which the council steps in, where one is set.",
        "target_was" => "What the target was before it was changed within its year; of a range, both ends.",
        "target_changed_on" => "The day on which the target was changed; empty when it stands as it was set.",
        "target_change_reason" => "Why the target was changed.",
        "rule" => "The rule that gave the status, as named on the page on how we judge.",
        "polarity" => "Which way is better: higher, lower, band or none.",
        "status" => "The rating; empty when there is none.",
        "judged_on" => "Whether the target and the status speak of the result or of the forecast.",
        "forecast" => "What is expected at the end of the financial year; empty where nobody said.",
        "forecast_status" => "The rating of the forecast.",
        "quality" => "How settled the value is: final, provisional, estimated or revised.",
        "provenance" => "Where the value comes from: published, illustrative or council.",
        "target_provenance" => "Whether the target is illustrative.",
        "source" => "The publication that the value comes from, or that says that there is none.",
        "reported_in" => "The quarter whose dashboard carried the value first.",
        "note" => "A remark, or the reason why there is no value.",
        "event" => "Something that happened in the period and that a reader should know; the values before and after it can be compared.",
        "event_source" => "The publication that tells of the event; empty where the council itself does.",
        "verified_by" => "The role that verified the value and signed it off.",
        "verified_on" => "The day on which it did.",
        "corrected_on" => "The day on which the value, or what is said of it, was last corrected; empty where nothing was.",
        "was" => "The value before that correction; empty where there was none.",
        "definition" => "What is measured.",
        "serves" => "The priorities and programmes that the indicator serves, its home first, with semicolons between.",
        "status_means" => "What the status means; empty when there is none.",
        "working_in_words" => "How the status was worked out, in sentences; empty when there is none.",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "a column without words"),
    };

    public static string ColumnsOfProjects => "Columns of the file of projects";
    public static string MeaningOfMilestoneColumn(string name) => name switch
    {
        "project" => "The project's permanent id.",
        "project_title" => "The project's title.",
        "milestone" => "The milestone's permanent id within its project.",
        "milestone_title" => "The milestone's title.",
        "quarter" => "The quarter at whose end it stood so: 2025-26-q1 is April to June 2025.",
        "first_planned" => "The day by which it was first planned to be done.",
        "due" => "The day by which it was to be done, as it was last put off.",
        "done" => "The day on which it was done; empty where it was not.",
        "state" => "How it stood. What was past its day and not done is overdue, whatever was said of it.",
        "reported_as" => "What was last said of it.",
        "explanation" => "The explanation that came with what was last said; may be empty.",
        "provenance" => "Whether the project is illustrative: nobody published it.",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "a column without words"),
    };

    // The plan: commitments, projects, programmes, the strategy map, plans that follow each other
    public static string NoIndicatorServes => "None of the published indicators measures this yet.";
    public static string NoLongerOnDashboard => "No longer on the dashboard";

    public static string Projects => "Projects";
    public static string ProjectsNoLongerReported => "Projects that are no longer reported";
    public static string AboutThisProject => "About this project";
    public static string DownloadProject => "Download this project (JSON)";
    public static string NothingMore => "Nothing more";
    public static string Milestones => "Milestones";
    public static string Project => "Project";
    public static string Milestone => "Milestone";
    public static string Due => "Due";
    public static string State => "State";
    public static string WhatIsSaid => "What the council says";
    public static string MilestonesDone => "Milestones done";
    public static string NextMilestone => "Next milestone";
    public static string Serves => "Serves";
    public static string WhoAnswersForIt => "Who answers for it";
    public static string ToWhomItIsEscalated => "Who is told when it is significantly off track";
    public static string WhoIsToldOfReports => "Who is told when it needs an exception report";
    public static string NotReported => "Not reported";
    public static string NotStarted => "Not started";
    public static string OnTrack => "On track";
    public static string AtRisk => "At risk";
    public static string OffTrack => "Off track";
    public static string Overdue => "Overdue";
    public static string Done => "Done";
    public static string HowProjectsStand => "A project stands as the worst of its milestones that are not done. A milestone past its day and not done is overdue, whatever was said of it.";

    public static string ProjectsDescription(string council) => $"Every project that {council} reports on, with its state and its next milestone.";
    public static string ProjectDescription(string project, string state, string done) => $"{project}: {state}. {done}";
    public static string ProjectsOf(string title, string quarter) => $"Projects of {title}, as known at the end of {quarter}";
    public static string AllProjectsAsOf(string quarter) => $"Every project, as known at the end of {quarter}";
    public static string MilestonesOf(string project, string quarter) => $"{project}: milestones, as known at the end of {quarter}";
    public static string MilestonesMovedOrLate(string project, string quarter) => $"{project}: milestones that were put off or are late, as known at the end of {quarter}";
    public static string NoLongerReported(string quarter) => $"This project is no longer reported. The page shows how it stood in {quarter}.";
    public static string DoneOf(int done, int all) => (done, all) switch
    {
        (0, 1) => "Its one milestone is not done.",
        (1, 1) => "Its one milestone is done.",
        (0, _) => $"None of {Display.Count(all)} milestones is done.",
        (1, _) => $"1 of {Display.Count(all)} milestones is done.",
        _ => $"{Display.Count(done)} of {Display.Count(all)} milestones are done.",
    };
    public static string NextDue(string milestone, string day) => $"{milestone}, due on {day}";
    public static string NothingLeft => "None: all are done";
    public static string ProjectsCounted(int projects, string states) => projects == 1 ? $"1 project: {states}." : $"{Display.Count(projects)} projects: {states}.";
    public static string MovedFrom(string day) => $"First planned for {day}.";
    public static string DoneOn(string day) => $"Done on {day}.";
    public static string DoneLate(string day) => $"Done on {day}, after its day.";
    public static string NotDoneInTime(string day) => $"It was due on {day} and was not done by then.";
    public static string StillSaidToBe(string state) => $"The project reported it as: {state}.";
    public static string EscalatedTo(string role) => $"It is significantly off track and was escalated to: {role}.";
    public static string EscalatedAt(string status, string role) => $"It is {status} and was escalated to: {role}.";

    public static string EndedIndicators => "Indicators that have ended";
    public static string EndedWith(string quarter) => $"This indicator has ended. Its last quarter was {quarter}.";
    public static string GoesOnInComparable => "Its story goes on in this indicator, which continues the series, so that the values can be compared:";
    public static string GoesOnInNotComparable => "Its story goes on in this indicator, whose values cannot be compared with those here:";
    public static string TookThePlaceOfComparable => "It continues the series of this indicator, so that the values can be compared:";
    public static string TookThePlaceOfNotComparable => "It took the place of this indicator, whose values cannot be compared with those here:";
    public static string LastQuarter(string quarter) => $"Last quarter: {quarter}";

    public static string ThePlan => "The plan on one page";
    public static string StrategyMap => "Strategy map";
    public static string SameAsLists => "The drawing shows the plan as a tree. The lists below it say the same, and lead to each page.";
    public static string Vision => "Vision";
    public static string Programme => "Programme";
    public static string MeasuredBy => "What serves it";
    public static string OtherMeasures => "What else serves it";
    public static string Balance => "How the indicators are spread";
    public static string PartOfThePlan => "Part of the plan";
    public static string Total => "All kinds";
    public static string CountedInEach => "An indicator that serves several parts of the plan is counted in each of them, and once in the last row.";
    public static string EarlierPlans => "Earlier plans";

    public static string PriorityOfPlan(string priority, string plan) => $"{priority} ({plan})";
    public static string EarlierPlanDescription(string plan, string council) => $"{plan}: the priorities that {council} had before, what measured them, and where each story goes on.";
    public static string MeasuresOf(string part) => $"Measures of {part}";
    public static string ProjectsOfEarlier(string priority) => $"Projects of {priority}, as last known";
    public static LinkedSentence EarlierPlan(Link latest) => new($"This is an earlier plan. The latest is {latest}.");
    public static string LastPublishedResult => "Last published result";
    public static string WhereItGoesOn => "Where its story goes on";
    public static string LastReportedIn(string quarter) => $"Last reported in {quarter}.";
    public static string StillReported => "Still reported.";
    public static LinkedSentence ContinuedBy(Link later) => new($"Continued by {later}, and the values can be compared.");
    public static LinkedSentence FollowedBy(Link later) => new($"Followed by {later}, and the values cannot be compared.");
    public static string NothingMeasuredIt => "No published indicator measured this.";
    public static string PlanDescription(string plan, string council, string priorities) => $"{plan}: how the vision of {council} leads to {priorities}, indicators and projects.";
    public static string PlanRuns(string plan, string starts, string ends) => $"{plan} runs from {starts} to {ends}.";
    public static string PlanRan(string plan, string starts, string ends) => $"{plan} ran from {starts} to {ends}.";
    public static string ReadThePlan(string plan) => $"Read {plan}";
    public static string PlanDrawingName(string plan) => $"Strategy map of {plan}";
    public static string ServedBy(int indicators, int projects) => (indicators, projects) switch
    {
        (0, 0) => "No indicator yet",
        (1, 0) => "1 indicator",
        (_, 0) => $"{Display.Count(indicators)} indicators",
        (0, 1) => "1 project",
        (0, _) => $"{Display.Count(projects)} projects",
        (1, 1) => "1 indicator and 1 project",
        (1, _) => $"1 indicator and {Display.Count(projects)} projects",
        (_, 1) => $"{Display.Count(indicators)} indicators and 1 project",
        _ => $"{Display.Count(indicators)} indicators and {Display.Count(projects)} projects",
    };
    public static string BalanceCaption(string quarter) => $"Number of indicators for each part of the plan, by kind, {quarter}";

    public static string CommitmentDescription(string commitment, string priority, string council) => $"{commitment}: what {council} promises under {priority}, and the indicators that show how it is going.";

    // The quarter: what changed, areas of concern, years, the calendar
    public static string QuartersOf(string council) => $"Every quarter that {council} has approved and published, the latest first.";
    public static string QuartersKeepTheirPages => "Every quarter keeps its page at an address that does not change. Where it was corrected, what was approved stays beside it.";
    public static string IllustrativeQuarters => "The results of these quarters hold illustrative figures, which nobody published. They are marked on each page.";
    public static LinkedSentence EarlierQuarter(Link latest) => new($"This is an earlier quarter. The latest is {latest}.");
    public static string QuarterDescription(string months, string counted) => $"Results for {months}. {counted}";
    public static string ReadTheDecision => "Read the record of the decision";
    public static string DownloadResultsWithWorking(string months) => $"Download the results of {months} with the working of each rating (JSON)";
    public static string DownloadResultsOf(string months) => $"Download the results of {months} (CSV)";
    public static string WhoSawItBefore => "Who saw it before the decision";
    public static string WithheldResults => "Results that were not approved";
    public static string WhatWasApproved => "What exactly was approved";
    public static string EditionKept => "All that this dashboard said when it was approved is kept in one file, which nobody can change unseen.";
    public static string EditionAsApproved => "Download the edition as it was approved (JSON)";
    public static string EditionDigest => "Its fingerprint (SHA-256):";
    public static string SubmittedDigest => "Fingerprint of what was submitted:";
    public static string AmendmentsCaption => "What was changed before it was approved";
    public static string AmendmentOf => "Of";
    public static string AmendedFact => "What";
    public static string AsApproved => "As approved";
    public static string TakenOut => "Taken out";
    public static string ReadTheMinute(string body) => $"Read the minute of {body}";
    public static string PanelSaid(string comment) => $"Comment: {comment}";
    public static string CouncilAnswered(string answer) => $"Answer: {answer}";
    public static string NotAnsweredYet => "There is no answer yet.";
    public static string WhatThePanelSaid(string panel) => $"What the {panel} said, and the answers";

    public static string WhatChanged => "What changed this quarter";
    public static string WhatChangedIn(string months) => $"What changed: {months}";
    public static string WhatChangedSince(string months, string before) => $"Statuses and indicators that changed in {months}, compared with {before}.";
    public static string FirstQuarterPublished => "This is the first quarter that is published here, so there is nothing to compare it with.";
    public static LinkedSentence ComparedWith(Link before) => new($"Compared with: {before}");
    public static string StatusesCompared(int better, int worse, int same) => (better + worse + same) switch
    {
        0 => "No status can be compared with an earlier one.",
        1 => $"1 status can be compared with an earlier one: {Display.Count(better)} better, {Display.Count(worse)} worse and {Display.Count(same)} the same.",
        var all => $"{Display.Count(all)} statuses can be compared with earlier ones: {Display.Count(better)} better, {Display.Count(worse)} worse and {Display.Count(same)} the same.",
    };
    public static string BetterStatus => "Moved to a better status";
    public static string NoBetterStatus => "No indicator moved to a better status.";
    public static string WorseStatus => "Moved to a worse status";
    public static string NoWorseStatus => "No indicator moved to a worse status.";
    public static string BetterStatusIn(string months) => $"Indicators that moved to a better status in {months}";
    public static string WorseStatusIn(string months) => $"Indicators that moved to a worse status in {months}";
    public static string Before => "Before";
    public static string Now => "Now";
    public static string WhatIsNotTheSame => "What is not the same";
    public static string ResultMoved(string from, string to) => $"The result went from {from} to {to}.";
    public static string CountsAnew => "It counts from 1 April, so that the two periods differ in length.";
    public static string ForecastMoved(string from, string to) => $"The forecast went from {from} to {to}.";
    public static string TargetMoved(string from, string to) => $"The target went from {from} to {to}.";
    public static string UnderTargetBefore(string status) => $"By the target before, it would be {status}.";
    public static string InterventionMoved => "The level at which the council steps in is another one.";
    public static string RuleMoved(string rule) => $"It is judged by another rule. {rule}";
    public static string DefinitionMoved => "Its definition changed, as told below.";
    public static string ComparisonMoved => "The earlier result that it is held against is another one.";
    public static string NewIndicators => "New indicators";
    public static string NoNewIndicators => "No indicator is new.";
    public static string IndicatorsEnded => "Indicators that ended";
    public static string NoEndedIndicators => "No indicator ended.";
    public static string LastReportedFor(string months) => $"It was on the dashboard for the last time in {months}.";
    public static string RedefinedIndicators => "Definitions that changed";
    public static string NoRedefinedIndicators => "No definition changed.";
    public static string DefinitionWas(string before, string now) => $"Before: {before} Now: {now}";
    public static string SeriesBreaks(string period, string reason) => $"Results from {period} on cannot be compared with earlier ones. {reason}";
    public static string WithoutValue => "Late or without a value";
    public static string NoneWithoutValue => "Every indicator that was due has a value.";
    public static string ArrivedLate => "Values that had been late and came in";
    public static string NoneArrivedLate => "No late value came in.";
    public static string RevisedValues => "Revised values";
    public static string NoRevisedValues => "No value was revised.";
    public static string ReportsNeeded => "Exception reports that were not needed before";
    public static string NoReportsNeeded => "No indicator needs a report that did not need one before.";
    public static string ReportsNotNeeded => "Exception reports that are no longer needed";
    public static string NoReportsNotNeeded => "Every indicator that needed a report before still needs one, or was not rated again.";

    public static string AreasOfConcern => "Areas of concern";
    public static string AreasOfConcernIn(string months) => $"Indicators with signs of concern in {months}, and which signs they are.";
    public static string NoConcerns => "No indicator shows any of these signs.";
    public static string ConcernsCounted(int concerns, int dashboard) => concerns == 1
        ? $"1 of {Display.Count(dashboard)} indicators shows a sign of concern."
        : $"{Display.Count(concerns)} of {Display.Count(dashboard)} indicators show a sign of concern.";
    public static string HowConcernsAreFound => "How this list is made";
    public static string ConcernsAreFound => "The list is made from the figures and the exception reports alone. An indicator is in it when at least one of these holds:";
    public static string WorseningRule(int times) => $"{Display.Count(times)} or more of its results in a row got worse.";
    public static string RepeatedRule(string levels, int times) => $"{Display.Count(times)} or more of its results in a row were {levels}.";
    public static string MissedPromiseRule => "A promised recovery was missed, and the latest result still needs a report.";
    public static string PutOffRule => "A recovery that was promised has not come due, and a later report put it off.";
    public static string PlaceLeftOut => "Indicators of the place are left out, since they do not tell how the council performs.";
    public static string VariationRule => "Its latest result is outside usual variation, and worse.";
    public static string RecoveryMissed(string promised, string made) => $"Recovery was promised for {promised} in the report on {made}. It was missed.";
    public static string RecoveryPutOff(string promised, string made, string later) => $"Recovery was promised for {promised} in the report on {made}. It was put off to {later}.";
    public static string ProjectsOffTrack => "Projects that are off track";
    public static string ProjectsOffTrackAre => "A project is listed when one of its milestones is significantly off track.";
    public static LinkedSentence ScrutinisedBy(Link panel) => new($"Scrutinised by: {panel}");

    public static string YearOf(string council, string year) => $"Every rating that {council} published for {year}, quarter by quarter.";
    public static string YearSoFar(int quarters) => quarters == 1 ? "1 quarter of this year is published." : $"{Display.Count(quarters)} quarters of this year are published.";
    public static string YearTable(string part, string year) => $"{part}: statuses by quarter, {year}";
    public static string WholeYear => "Whole year";
    public static string NoWholeYear => "None";
    public static string ValueOf(string value, string period) => $"{value} ({period})";
    public static string NotOnDashboard => "Not on the dashboard";
    public static string OnlyRatedInYear => "Only indicators that are rated are listed. Those that are not rated stand on the page of each quarter.";

    public static string ReportingCalendar => "Reporting calendar";
    public static string CalendarOf(string council) => $"When {council} gathers, checks, discusses and publishes its results, by quarter.";
    public static string CalendarIntroduction => "Dates are listed by the quarter whose results they are about, the latest quarter first.";
    public static string CalendarTable(string quarter) => $"Dates for {quarter}";
    public static string Date => "Date";
    public static string What => "What";
    public static string Details => "Details";
    public static string NoDetails => "None";
    public static string WindowOpens => "Services start to enter their figures";
    public static string Reminder => "Reminder to services";
    public static string WindowCloses => "Last day to enter figures";
    public static string ManagerCheck => "Managers check the figures";
    public static string Meeting(string body) => $"Meeting: {body}";
    public static string Publication => "Publication";
    public static string Decision(string body) => $"Approval: {body}";

    // The pack of a panel
    public static string PackTitle(string panel, string quarter) => $"{panel}: {quarter}";
    public static string PackDescription(string panel, string months) => $"What {panel} scrutinises, and the rest of the dashboard, {months}.";
    public static string PackIntroduction(string panel) => $"The measures of the {panel} come first. All others follow.";
    public static string AllOtherMeasures => "All other measures";
    public static string SaidLastTime(string panel) => $"What the {panel} said last time, and the answers";
    public static string SaidNothing(string panel) => $"No comment of the {panel} on an earlier quarter is on record.";
    public static string EachMeasure => "Each measure";
    public static string ExceptionsFirst(int count) => count switch
    {
        0 => "No measure of this part needs an exception report.",
        1 => "1 measure needs an exception report. It comes first.",
        _ => $"{Display.Count(count)} measures need an exception report. They come first.",
    };

    // Corrections: the register, the editions that they supersede, the feed, the trail of an indicator
    public static string Corrections => "Corrections";
    public static string CorrectionsOf(string council) => $"What was wrong in the published results of {council}, what is right, and who approved it. Nothing is ever taken out of this list.";
    public static string CorrectionsStay => "Whatever was wrong in a published quarter, came late or had been withheld is listed here, the latest first. Nothing is ever changed in this list or taken out of it.";
    public static string NothingCorrected => "Nothing has been corrected.";
    public static string CorrectionOf(string date, string subject) => $"{date}: {subject}";
    public static string AdditionOf(string date, string subject) => $"{date}, a figure that came late: {subject}";
    public static string ReleaseOf(string date, string subject) => $"{date}, a result that had been withheld: {subject}";
    public static LinkedSentence CorrectionSubject(Link subject, Link quarter) => new($"{subject} in {quarter}");
    public static string WhatWasWrong => "What was wrong";
    public static string WhyItCameLate => "Why it came late";
    public static string WhyItWasWithheld => "Why it was withheld";
    public static string WasPublic(string since, string until) => $"It was public from {since} until {until}.";
    public static string WasMissing(string since, string until) => $"The figure was not there from {since} until {until}. It is an addition: nothing that had been said was wrong.";
    public static string WasWithheld(string since, string until) => $"The result was withheld from {since} until {until}. Nothing that had been said was wrong.";
    public static string ApprovedAsUrgent(string body, string date) => $"{body} approved this as urgent on {date}.";
    public static string ApprovedAsOrdinary(string body, string date) => $"{body} approved this in the ordinary way on {date}.";
    public static string WhatChangedBy(string subject, string date) => $"What changed on {date}: {subject}";
    public static string CorrectedFact => "What";
    public static string ItWas => "It was";
    public static string ItIs => "It is";
    public static string NotThere => "Nothing";
    public static string EffectOnStatus => "Effect on the status";
    public static string NoStatusChanged => "No status changed.";
    public static string StatusWent(string period, string from, string to) => $"The status for {period} went from {from} to {to}.";
    public static string StatusCame(string period, string to) => $"The result for {period} has a status now: {to}.";
    public static string StatusLeft(string period, string from) => $"The result for {period} has no status any more. It was {from}.";
    public static string EffectOnLaterQuarters => "Effect on what later quarters had said";
    public static string LaterEffect(string period, string quarter, string was, string now) => $"The result for {period}, in {quarter}, was {was}, and is {now}.";
    public static string LaterValue(string value, string status) => $"{value} ({status})";
    public static string Seal => "Seal:";
    public static string PreviousSeal => "Seal of the correction before:";
    public static string FirstSeal => "No correction came before.";
    public static string HowToCheckSeals => "How to check this list";
    public static IReadOnlyList<string> SealsExplained { get; } =
    [
        "Each correction has a seal: the SHA-256 digest of all that it says and of the seal of the correction before it.",
        "Whoever changes or removes a correction breaks its seal and all that follow.",
        "The file of corrections holds, as the text named sealed, exactly what each seal was worked out from. Keep the latest seal, and you can tell later whether anything before it was changed.",
    ];
    public static string DownloadCorrections => "Download all corrections (JSON)";
    public static string LateFigures => "Figures that came late";
    public static string LateFiguresExplained => "These figures were late when their quarter was published. A later quarter brought them, and they are part of what was approved for it.";
    public static string NoLateFigures => "No late figure has come in.";
    public static string BroughtBy(string date, string quarter) => $"{date}: {quarter}";
    public static string EditionOfBringing => "Fingerprint (SHA-256) of the edition that brought them:";
    public static string FactWent(string fact, string was, string now) => $"{fact}: it was {was}, and is {now}.";
    public static string FactCame(string fact, string now) => $"{fact}: it is {now}.";
    public static string FactLeft(string fact, string was) => $"{fact}: it was {was}, and is no longer said.";
    public static string FactOf(string fact, string period) => $"{fact} for {period}";
    public static string Numerator => "Number above the line";
    public static string Denominator => "Number below the line";
    public static string HowSettled => "How settled the value is";
    public static string WhereItComesFrom => "Where the figure comes from";
    public static string WhyNoValue => "Why there is no value";
    public static string ReasonForNoValue => "The reason";
    public static string WhenExpected => "When it is expected";
    public static string Remarks => "Remark";
    public static string ForecastStatus => "Status of the forecast";
    public static string Story => "What the council says";
    public static string Verifier => "Verifier";
    public static string Verification => "Verification";
    public static string RecordedIntervention(string target, string intervention) => $"{target}, intervention at {intervention}";
    public static string RecordedBand(string from, string to) => $"{from} to {to}";
    public static string RecordedRelative(string share) => $"better by {share} than in the year before";
    public static string RecordedUnset(string why, string reason) => $"{why}: {reason}";
    public static string RecordedIllustrative(string target) => $"{target}, illustrative";
    public static string IllustrativeValue(string value) => $"{value} (illustrative)";

    public static string CorrectedOn(string date, string wrong) => $"Corrected on {date}. {wrong}";
    public static string CorrectedFrom(string date, string was, string wrong) => $"Corrected on {date}. It was {was}. {wrong}";
    public static string CorrectedFromRated(string date, string was, string status, string wrong) => $"Corrected on {date}. It was {was} ({status}). {wrong}";
    public static string AddedOn(string date, string why) => $"Added on {date}, as it came late. {why}";
    public static string ReleasedOn(string date, string reason) => $"Released on {date}. It had been withheld. {reason}";
    public static string CorrectedInChart(string period, string was, string date) => $"The value for {period} was {was} until it was corrected on {date}.";
    public static string BeforeCorrection => "Value before it was corrected";
    public static string ReadTheCorrectionOf(string date) => $"Read the correction of {date}";
    public static string ReadTheAdditionOf(string date) => $"Read about the late figure of {date}";
    public static string ReadTheReleaseOf(string date) => $"Read about the release of {date}";
    public static string CorrectionsSince => "Corrections of earlier results";
    public static string NoCorrectionsSince => "Nothing was corrected from the publication of the quarter before until that of this one.";
    public static string CorrectedQuarter(string quarter, string corrected) => $"{quarter}: {corrected}";

    public static string EditionNumber(string quarter, int number) => $"{quarter}: edition {Display.Count(number)}";
    public static string EditionAsFirstApproved => "Edition 1, as it was approved";
    public static string EditionUntil(int number, string date) => $"Edition {Display.Count(number)}, as it was until {date}";
    public static LinkedSentence FirstEditionSuperseded(string date, Link quarter) => new($"This is edition 1, as it was approved. It was corrected on {date}. What is right stands in {quarter}.");
    public static LinkedSentence EditionSuperseded(int number, string date, Link quarter) => new($"This is edition {Display.Count(number)}. It was corrected on {date}. What is right stands in {quarter}.");
    public static LinkedSentence FirstEditionCompleted(string date, Link quarter) => new($"This is edition 1, as it was approved. A result was added on {date}. It stands in {quarter}.");
    public static LinkedSentence EditionCompleted(int number, string date, Link quarter) => new($"This is edition {Display.Count(number)}. A result was added on {date}. It stands in {quarter}.");
    public static string EarlierEditions => "Earlier editions";
    public static string WhatIsSaidNow => "What exactly is said now";
    public static string WhatWasSaid => "What exactly was said";
    public static string CorrectedEditionKept => "All that this dashboard says since it was corrected or completed is kept in one file. What was approved at first is kept beside it.";
    public static string EditionFile(int number) => $"Download edition {Display.Count(number)} (JSON)";

    public static string Feed => "News feed (Atom)";
    public static string FeedOf(string site) => $"{site}: results and corrections as they are published";
    public static string FeedContents => "Every publication of a quarter and every correction, for a feed reader.";
    public static string RegisterFile => "Corrections (JSON)";
    public static string RegisterContents => "Every correction with its seal and the text that it was worked out from, and every figure that came late.";
    public static string ResultsPublished(string quarter) => $"Results published: {quarter}";
    public static string CorrectionPublished(string subject, string quarter) => $"Correction: {subject}, {quarter}";
    public static string AdditionPublished(string subject, string quarter) => $"Late figure: {subject}, {quarter}";
    public static string ReleasePublished(string subject, string quarter) => $"Result released: {subject}, {quarter}";

    public static string TrailOf(string indicator) => $"{indicator}: from value to publication";
    public static string TrailDescription(string indicator) => $"{indicator}: every reported value, who verified and approved it, when it was published, and every correction.";
    public static string TrailIntroduction => "Every value is listed as it was reported, before it was rounded, with the quarter that reported it. Corrections stand below what they correct.";
    public static string SeeTheTrail => "Who approved each value, and when it was published";
    public static string DownloadTrail => "Download this trail (JSON)";
    public static string EditionOfValues => "Fingerprint (SHA-256) of the edition that was approved:";
    public static string ValueFor(string period, string value) => $"{period}: {value}";
    public static string VerifiedValue(string value, string verified) => $"{value}. {verified}";
    public static string NothingReportedThen => "Nothing was reported.";

    // Reading along: glossary, comparison with others, place report
    public static string Glossary => "Glossary";
    public static string GlossaryOf(string site) => $"What the words on the {site} site mean.";
    public static string GlossaryIntroduction => "These words are used on this site. They are in the order of the alphabet.";
    public static string GlossaryLink => "Words explained in the glossary";
    public static string CompareWithOthers => "Compare with others";
    public static string ComparedWithOthers => "Compared with others";
    public static string CompareOf(string council) => $"How results of {council} compare with those of others for the same days.";
    public static string CompareIntroduction => "Each table holds the council's results beside those of others for the same days. Words compare them only where both count the same.";
    public static string WhoWeCompareWith => "Who the council is compared with";
    public static string ComparisonTable(string indicator) => $"{indicator}: the same days side by side, latest first";
    public static string LowerHere(string period, string here, string there, string name) => $"{period}: {here} here and {there} for {name}, so it is lower here.";
    public static string HigherHere(string period, string here, string there, string name) => $"{period}: {here} here and {there} for {name}, so it is higher here.";
    public static string SameHere(string period, string here, string name) => $"{period}: {here} both here and for {name}.";
    public static string OtherDefinition(string name, string how) => $"The figures for {name} count otherwise, so words do not compare them. {how}";
    public static string NotComparedMadeUp(string name) => $"The result here is illustrative, so words do not compare it with {name}.";
    public static string SameDefinition => "Same definition.";
    public static string DifferentDefinition(string how) => $"Different definition: {how}";
    public static string PublishedOn(string date) => $"Published on {date}.";
    public static string WhereFiguresOfOthersComeFrom => "Where the figures of others come from";
    public static string SeeTheComparison => "See the figures side by side";
    public static string PlaceReport => "The place and its people";
    public static string PlaceReportAsOf(string title, string months) => $"{title}, {months}";
    public static string EarlierPlaceReports => "Earlier reports";
    public static string LastValue(string headline) => $"The last value: {headline}";
    public static string PlaceReportOf(string council) => $"Measures of the place that {council} serves. None of them is rated.";
    public static string PlaceIntroduction => "These measures show the place and its people. Many organisations and events shape them, so none has a target and none is rated.";

    /// <summary>The words of the site itself, each with an id for its address.</summary>
    public static IReadOnlyList<Explained> Terms { get; } =
    [
        new("target", "Target", "The value that an indicator is to reach in a period."),
        new("status", "Status", "The word that says how far a result is from its target. The council's own rule gives it."),
        new("tolerance", "Tolerance", "How far a result may miss its target before it gets a worse status."),
        new("exception-report", "Exception report", "The account of a missed target: what contributed to it, what is being done, and from when that is expected to work."),
        new("recovery-date", "Recovery date", "The quarter for which an exception report promises a result that needs no report."),
        new("direction-of-travel", "Direction of travel", "Whether a result is better or worse than the one before, or than the one a year before."),
        new("usual-variation", "Usual variation", "The ups and downs that a series of results shows without a cause that anybody could find."),
        new("series-break", "Break in a series", "A change of definition or method. Results from before it and after it cannot be compared."),
        new("provisional", "Provisional", "A value that is expected to be settled later and may still change."),
        new("estimated", "Estimated", "A value that was not counted in full but worked out from a part or from earlier values."),
        new("revised", "Revised", "A value that stands in place of an earlier one for the same period."),
        new("illustrative", "Illustrative", "A figure that nobody published. It was made up to show how the site looks."),
        new("suppressed", "Suppressed", "A number that is withheld because it is so small that it could tell something about a person."),
        new("arrears", "In arrears", "Reported some quarters after the period that the value is about."),
        new("forecast", "Forecast", "What the council expects a value to be at the end of the financial year."),
        new("financial-year", "Financial year", "The year from 1 April to 31 March. Quarter 1 is April to June."),
        new("percentage-point", "Percentage point", "The difference between two percentages: from 40% to 42% is 2 percentage points."),
    ];

    // Charts
    public static string RatedAs(string level) => $"Rated {level}";
    public static string Result => "Result";
    public static string Mean => "Mean";
    public static string LimitsOfVariation => "Limits of usual variation";
    public static string LowerLimit => "Lower limit";
    public static string UpperLimit => "Upper limit";
    public static string ScaleIn(string unit) => $"The scale is in {unit}.";
    public static string ScaleFrom(string unit, string lowest) => $"The scale is in {unit} and starts at {lowest}, not at zero.";
    public static string LineBreaks(string period, string reason) => $"The line breaks at {period}: {reason}";
    public static string EventInChart(string letter, string period, string note) => $"Event {letter}, {period}: {note}";
    public static string EventInTable(string letter, string note) => $"Event {letter}: {note}";
    public static LinkedSentence SourceLinked(Link source) => new($"Source: {source}.");
    public static string IllustrativeFigures => "Illustrative figures";
    public static string IllustrativeInTable => "Illustrative figures are marked in the table below.";
    public static string BreakInChart => "Break";
    public static string BreakInSeries => "Break in the series";
    public static string ProvisionalOrEstimated => "Provisional or estimated";
    public static string ForecastInKey => "Forecast for the year, not a result";
    public static string ForecastInChart(string value) => $"Forecast {value}";
    public static string TargetInChart(string target) => $"Target {target}";
    public static string TargetRangeInChart(string range) => $"Target range {range}";
    public static string LimitOf(string levels) => $"Limit of {levels}";
    public static string Sparkline(string count, string first, string last, string highest) => $"Last {count} results: from {first} to {last}, highest {highest}";
    public static string SparklineOfRunningTotal(string count, string first, string last) => $"Last {count} results: from {first} to {last}";
    public static string Scale(string lowest, string highest) => $"Scale from {lowest} to {highest}";
    public static string FlatScale(string value) => $"Every value is {value}";
    public static string HowTheyMoved => "How each indicator moved";
    public static string OwnScales => "Each small chart has its own scale. Do not compare heights between charts.";
    public static string QuarterByQuarter => "Quarter by quarter";
    public static string StatusByQuarter => "Indicators by status in each quarter, as known then";
    public static string StatusChartName(string quarters, string latest) => $"Stacked bars: indicators by status in {quarters} quarters to {latest}";
    public static string QuarterHeading => "Quarter";
    public static string AllRated => "All rated";
    public static string DownloadChart => "Download this chart (SVG)";
    public static string ResultsFromTo(string first, string last) => $"Results from {first} until {last}.";
    public static string Source(string source) => $"Source: {source}";
    public static string OwnFigures(string council) => $"{council}.";
    public static string UnderLicence(string publisher, string licence, string address) => $"Published by {publisher} under the {licence}: {address}";
    public static string IllustrativeInChart => "Some of these figures are illustrative: nobody published them.";
    public static string FromPage(string address) => $"From {address}";

    // Finding: the list of indicators, search, citation, the card, not found, formats
    public static string Search => "Search";
    public static string Formats => "Formats";
    public static string OtherWays => "Other ways to find an indicator";
    public static string NarrowTheList => "Narrow the list";
    public static string AllChoices => "All";
    public static string SortBy => "Sort by";
    public static string SortByPlan => "Part of the plan";
    public static string SortByTitle => "Title";
    public static string ShowAll => "Show all";
    public static string IndicatorsShown => "Indicators shown: {0} of {1}.";
    public static string AllIndicatorsDescription(string publisher) => $"Every indicator that {publisher} publishes, with its latest value and status.";
    public static string IndicatorsAsKnown(string months) => $"All indicators, as known in {months}";
    public static string IndicatorsOfAsKnown(string part, string months) => $"{part}: indicators, as known in {months}";
    public static string SearchDescription(string site) => $"Search the titles, definitions and narratives of {site}.";
    public static string SearchLabel => "Words to look for";
    public static string SearchHint => "A page is found if it holds all of your words, or words that begin with them.";
    public static string SearchResults => "Results";
    public static string SearchWithoutScript => "The search works with a script, which is not running here. Please look in one of these:";
    public static string PagesFound => "Pages found: {0}.";
    public static string PagesFoundFirst => "Pages found: {0}. The best {1} are shown.";
    public static string SearchFailed => "The search index could not be loaded. Please look in the list of all indicators.";
    public static string CiteThisPage => "Cite this page";
    public static string CopyCitation => "Copy this citation";
    public static string CopyCode => "Copy this code";
    public static string Copied => "Copied.";
    public static string NotCopied => "Your browser did not allow copying. The text is selected: copy it yourself.";
    public static string CitationOfIndicator(string publisher, string site, string title, string quarter, string approved) => $"{publisher}. {site}: {title}. {quarter}, approved on {approved}.";
    public static string CitationOfQuarter(string publisher, string site, string quarter, string approved) => $"{publisher}. {site}: {quarter}. Approved on {approved}.";
    public static string CitationAddress(string address) => $"Available at {address} .";
    public static string CitationLicence(string licence) => $"Licence: {licence}.";
    public static string ShowElsewhere => "Show this on another site";
    public static string ShowElsewhereSentence => "Copy this code into a page of your own. It shows the latest result and changes when we publish.";
    public static string CardAlone => "See the card by itself";
    public static string CardAddressMissing => "Put the address of this site in front of the address in the code.";
    public static string CardOf(string title) => $"{title}: latest result";
    public static string CardMore(string title) => $"{title}: history and explanation";
    public static string CardPublishedBy(string publisher) => $"Published by {publisher}";
    public static string PageNotFound => "Page not found";
    public static string PageNotFoundSentence => "There is no page at this address. It may have been mistyped or cut short.";
    public static string PageNotFoundStays => "Pages of this site keep their addresses, so please try one of these:";
    public static string FormatsDescription(string council) => $"In which formats {council} publishes its performance, and how to ask for another.";
    public static string AskForAnother => "Ask for another format";
    public static string AskByEmail => "E-mail";
    public static string AskByTelephone => "Telephone";
    public static string WebPages => "Web pages";
    public static string WebPagesPurpose => "To read on any screen, with a screen reader, or enlarged. They work without scripts, and adapt to dark and high contrast settings.";
    public static string Print => "Print";
    public static string PrintPurpose => "Every page prints on A4 paper, without the menus. Use the print command of your browser, which can also save a PDF.";
    public static string Csv => "CSV";
    public static string CsvPurpose => "Tables for a spreadsheet: everything in one file, and a file for each quarter, each part of the plan and each indicator.";
    public static string Json => "JSON";
    public static string JsonPurpose => "For programs: results with definitions and the working of each rating, in one file, and for each quarter, each part of the plan and each indicator.";
    public static string Card => "Card";
    public static string CardPurpose => "The latest result of one indicator, to be shown inside a page of another site. Each indicator's page has the code.";

    // The statements: accessibility, about
    public static string AboutOf(string site) => $"What the {site} site is, who publishes it, and where its figures come from.";
    public static string AccessibilityOf(string site) => $"How accessible the {site} site is, what is known not to work, and how to tell us.";
    public static string AccessibilityStatementFor(string site) => $"Accessibility statement for {site}";
    public static string StatementAppliesTo(string scope) => $"This accessibility statement applies to {scope}.";
    public static string WebsiteIsRunBy(string publisher) => $"This website is run by {publisher}. We want as many people as possible to be able to use it. For example, you should be able to:";
    public static IReadOnlyList<string> WhatEverybodyCanDo { get; } =
    [
        "change colours, contrast levels and fonts with browser or device settings",
        "zoom in up to 400% without the text spilling off the screen",
        "navigate the whole website with a keyboard or speech recognition software",
        "listen to the whole website with a screen reader",
        "read every chart as a table and as a sentence",
    ];
    public static string FeedbackAndContact => "Feedback and contact information";
    public static LinkedSentence TellUsByEmail(Link contact, string within) =>
        new($"If you find a problem that is not listed here, or need this information in a different format such as large print, easy read, audio recording or braille, e-mail {contact}. You will have an answer within {within}.");
    public static LinkedSentence TellUsByEmailOrTelephone(Link contact, string telephone, string within) =>
        new($"If you find a problem that is not listed here, or need this information in a different format such as large print, easy read, audio recording or braille, e-mail {contact} or call {telephone}. You will have an answer within {within}.");
    public static string EnforcementProcedure => "Enforcement procedure";
    public static LinkedSentence WhoEnforces => new($"The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer your complaint, contact the {AdvisoryService}.");
    public static string TechnicalInformation => "Technical information about this website's accessibility";
    public static string IsCommitted(string publisher) => $"{publisher} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.";
    public static string ComplianceStatus => "Compliance status";
    public static LinkedSentence FullyCompliant => new($"This website is fully compliant with the {Guidelines} AA standard.");
    public static LinkedSentence PartiallyCompliant => new($"This website is partially compliant with the {Guidelines} AA standard.");
    public static LinkedSentence PartiallyCompliantWithFaults => new($"This website is partially compliant with the {Guidelines} AA standard, due to the non-compliances listed below.");
    public static LinkedSentence NotCompliant => new($"This website is not compliant with the {Guidelines} AA standard.");
    public static LinkedSentence NotCompliantWithFaults => new($"This website is not compliant with the {Guidelines} AA standard, due to the non-compliances listed below.");
    public static string NonAccessibleContent => "Non-accessible content";
    public static string NonCompliance => "Non-compliance with the accessibility regulations";
    public static string NoFaultKnown => "No fault is known.";
    public static string FailsCriterion(string criterion) => $"This fails WCAG 2.2 success criterion {criterion}.";
    public static string PutRightBy(string day) => $"We plan to put this right by {day}.";
    public static string DisproportionateBurden => "Disproportionate burden";
    public static string NoDisproportionateBurden => "Nothing on this website is left inaccessible because making it accessible would be a disproportionate burden.";
    public static string OutOfScope => "Content that is not within the scope of the accessibility regulations";
    public static string OtherWebsitesOutOfScope => "Pages of other websites that this one links to are not covered by this statement.";
    public static string PreparationOfStatement => "Preparation of this accessibility statement";
    public static string StatementPrepared(string prepared, string reviewed) => $"This statement was prepared on {prepared}. It was last reviewed on {reviewed}.";
    public static string WebsiteTested(string tested, string by) => $"This website was last tested on {tested}. The test was carried out by: {by}";
    public static string CheckedInThisBuild => "What was checked while this site was made";
    public static string CheckedInThisBuildMeans(string pages) => $"The generator put these questions to each of the {pages} pages of this site. A machine finds some faults only: a good answer here does not mean that a page is easy to use.";
    public static string CheckHolds => "Yes, on every page";
    public static string CheckFails(string faults) => $"No: {faults} faults";
    public static string CheckFailsOnce => "No: 1 fault";
    public static string AsksLanguage => "Does it say in which language it is?";
    public static string AsksTitle => "Has it a title that no other page has?";
    public static string AsksLandmarks => "Has it one main part with one main heading?";
    public static string AsksHeadings => "Do its headings follow each other without a gap in their levels?";
    public static string AsksIds => "Do the links inside it lead to a place that is there once?";
    public static string AsksTables => "Has every table a caption, and every heading of a table its scope?";
    public static string AsksNames => "Have links, buttons and headings a name?";
    public static string AsksPictures => "Have pictures and charts words that stand for them?";
    public static string AsksFields => "Has every field a label?";
    public static string AsksElsewhere => "Does it run, show and frame nothing but the site's own files?";

    private static Link AdvisoryService => new("Equality Advisory and Support Service (EASS)", "https://www.equalityadvisoryservice.com/");
    private static Link Guidelines => new("Web Content Accessibility Guidelines version 2.2", "https://www.w3.org/TR/WCAG22/");
}

/// <summary>A word of the site and what it means.</summary>
public sealed record Explained(string Id, string Term, string Meaning);
