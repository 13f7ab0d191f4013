#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of a quarter, of what changed in it, of concerns, years and the calendar.</summary>
public abstract class QuarterWords
{
    private protected QuarterWords() { }

    // The quarter: what changed, areas of concern, years, the calendar
    public abstract string QuartersOf(string council);
    public abstract string QuartersKeepTheirPages { get; }
    public abstract string IllustrativeQuarters { get; }
    public abstract LinkedSentence EarlierQuarter(Link latest);
    public abstract string QuarterDescription(string months, string counted);
    public abstract string ReadTheDecision { get; }
    public abstract string DownloadResultsWithWorking(string months);
    public abstract string DownloadResultsOf(string months);
    public abstract string WhoSawItBefore { get; }
    public abstract string WithheldResults { get; }
    public abstract string WhatWasApproved { get; }
    public abstract string EditionKept { get; }
    public abstract string EditionAsApproved { get; }
    public abstract string EditionDigest { get; }
    public abstract string SubmittedDigest { get; }
    public abstract string AmendmentsCaption { get; }
    public abstract string AmendmentOf { get; }
    public abstract string AmendedFact { get; }
    public abstract string FactOfEdition(string kind, string of);
    public abstract string AsApproved { get; }
    public abstract string TakenOut { get; }
    public abstract string ReadTheMinute(string body);
    public abstract string PanelSaid(string comment);
    public abstract string CouncilAnswered(string answer);
    public abstract string NotAnsweredYet { get; }
    public abstract string WhatWasSaid { get; }
    public abstract string WhatChanged { get; }
    public abstract string WhatChangedIn(string months);
    public abstract string WhatChangedSince(string months, string before);
    public abstract string FirstQuarterPublished { get; }
    public abstract LinkedSentence ComparedWith(Link before);
    public abstract string StatusesCompared(int better, int worse, int same);
    public abstract string BetterStatus { get; }
    public abstract string NoBetterStatus { get; }
    public abstract string WorseStatus { get; }
    public abstract string NoWorseStatus { get; }
    public abstract string BetterStatusIn(string months);
    public abstract string WorseStatusIn(string months);
    public abstract string Before { get; }
    public abstract string Now { get; }
    public abstract string WhatIsNotTheSame { get; }
    public abstract string ResultMoved(string from, string to);
    public abstract string CountsAnew { get; }
    public abstract string ForecastMoved(string from, string to);
    public abstract string TargetMoved(string from, string to);
    public abstract string UnderTargetBefore(string status);
    public abstract string InterventionMoved { get; }
    public abstract string RuleMoved(string rule);
    public abstract string DefinitionMoved { get; }
    public abstract string ComparisonMoved { get; }
    public abstract string NewIndicators { get; }
    public abstract string NoNewIndicators { get; }
    public abstract string IndicatorsEnded { get; }
    public abstract string NoEndedIndicators { get; }
    public abstract string LastReportedFor(string months);
    public abstract string RedefinedIndicators { get; }
    public abstract string NoRedefinedIndicators { get; }
    public abstract string DefinitionWas(string before, string now);
    public abstract string SeriesBreaks(string period, string reason);
    public abstract string WithoutValue { get; }
    public abstract string NoneWithoutValue { get; }
    public abstract string ArrivedLate { get; }
    public abstract string NoneArrivedLate { get; }
    public abstract string RevisedValues { get; }
    public abstract string NoRevisedValues { get; }
    public abstract string ReportsNeeded { get; }
    public abstract string NoReportsNeeded { get; }
    public abstract string ReportsNotNeeded { get; }
    public abstract string NoReportsNotNeeded { get; }
    public abstract string AreasOfConcern { get; }
    public abstract string AreasOfConcernIn(string months);
    public abstract string NoConcerns { get; }
    public abstract string ConcernsCounted(int concerns, int dashboard);
    public abstract string HowConcernsAreFound { get; }
    public abstract string ConcernsAreFound { get; }
    public abstract string WorseningRule(int times);
    public abstract string RepeatedRule(string levels, int times);
    public abstract string MissedPromiseRule { get; }
    public abstract string PutOffRule { get; }
    public abstract string PlaceLeftOut { get; }
    public abstract string VariationRule { get; }
    public abstract string RecoveryMissed(string promised, string made);
    public abstract string RecoveryPutOff(string promised, string made, string later);
    public abstract string ProjectsOffTrack { get; }
    public abstract string ProjectsOffTrackAre { get; }
    public abstract LinkedSentence ScrutinisedBy(Link panel);
    public abstract string YearOf(string council, string year);
    public abstract string YearSoFar(int quarters);
    public abstract string YearTable(string part, string year);
    public abstract string WholeYear { get; }
    public abstract string NoWholeYear { get; }
    public abstract string ValueOf(string value, string period);
    public abstract string NotOnDashboard { get; }
    public abstract string OnlyRatedInYear { get; }
    public abstract string ReportingCalendar { get; }
    public abstract string CalendarOf(string council);
    public abstract string CalendarIntroduction { get; }
    public abstract string CalendarTable(string quarter);
    public abstract string Date { get; }
    public abstract string What { get; }
    public abstract string Details { get; }
    public abstract string NoDetails { get; }
    public abstract string WindowOpens { get; }
    public abstract string Reminder { get; }
    public abstract string WindowCloses { get; }
    public abstract string ManagerCheck { get; }
    public abstract string Meeting(string body);
    public abstract string Publication { get; }
    public abstract string Decision(string body);
}
