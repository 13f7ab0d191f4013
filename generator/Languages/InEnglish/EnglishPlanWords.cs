using PmfSite.Saying;

namespace PmfSite.Languages.InEnglish;

/// <summary>Words of the plan, in English.</summary>
internal sealed class EnglishPlanWords(LanguageGrammar grammar) : PlanWords
{
    // The plan: commitments, projects, programmes, the strategy map, plans that follow each other
    public override string Priority => "Priority";
    public override string Priorities => "Priorities";
    public override string Commitment => "Commitment";
    public override string Commitments => "Commitments";
    public override string NoIndicatorServes => "None of the published indicators measures this yet.";
    public override string NoLongerOnDashboard => "No longer on the dashboard";
    public override string Projects => "Projects";
    public override string ProjectsNoLongerReported => "Projects that are no longer reported";
    public override string AboutThisProject => "About this project";
    public override string DownloadProject => "Download this project (JSON)";
    public override string NothingMore => "Nothing more";
    public override string Milestones => "Milestones";
    public override string Project => "Project";
    public override string Milestone => "Milestone";
    public override string Due => "Due";
    public override string State => "State";
    public override string WhatIsSaid => "What the council says";
    public override string MilestonesDone => "Milestones done";
    public override string NextMilestone => "Next milestone";
    public override string Serves => "Serves";
    public override string WhoAnswersForIt => "Who answers for it";
    public override string ToWhomItIsEscalated => "Who is told when it is significantly off track";
    public override string WhoIsToldOfReports => "Who is told when it needs an exception report";
    public override string NotReported => "Not reported";
    public override string NotStarted => "Not started";
    public override string OnTrack => "On track";
    public override string AtRisk => "At risk";
    public override string OffTrack => "Off track";
    public override string Overdue => "Overdue";
    public override string Done => "Done";
    public override string HowProjectsStand =>
        "A project stands as the worst of its milestones that are not done. A milestone past its day and not done is overdue, whatever "
        + "was said of it.";

    public override string ProjectsDescription(string council) => $"Every project that {council} reports on, with its state and its next milestone.";

    public override string CountOf(int projects, string state) => $"{grammar.Count(projects)} {EnglishPhrase.InSentence(state)}";

    public override string ProjectDescription(string project, string state, string done) => $"{project}: {EnglishPhrase.InSentence(state)}. {done}";

    public override string ProjectsOf(string title, string quarter) => $"Projects of {title}, as known at the end of {quarter}";

    public override string AllProjectsAsOf(string quarter) => $"Every project, as known at the end of {quarter}";

    public override string MilestonesOf(string project, string quarter) => $"{project}: milestones, as known at the end of {quarter}";

    public override string MilestonesMovedOrLate(string project, string quarter) =>
        $"{project}: milestones that were put off or are late, as known at the end of {quarter}";

    public override string NoLongerReported(string quarter) => $"This project is no longer reported. The page shows how it stood in {quarter}.";

    public override string DoneOf(int done, int all) =>
        (done, all) switch
        {
            (0, 1) => "Its one milestone is not done.",
            (1, 1) => "Its one milestone is done.",
            (0, _) => $"None of {grammar.Count(all)} milestones is done.",
            (1, _) => $"1 of {grammar.Count(all)} milestones is done.",
            _ => $"{grammar.Count(done)} of {grammar.Count(all)} milestones are done.",
        };

    public override string NextDue(string milestone, string day) => $"{milestone}, due on {day}";

    public override string NothingLeft => "None: all are done";

    public override string ProjectsCounted(int projects, string states) =>
        projects == 1 ? $"1 project: {states}." : $"{grammar.Count(projects)} projects: {states}.";

    public override string MovedFrom(string day) => $"First planned for {day}.";

    public override string DoneOn(string day) => $"Done on {day}.";

    public override string DoneLate(string day) => $"Done on {day}, after its day.";

    public override string NotDoneInTime(string day) => $"It was due on {day} and was not done by then.";

    public override string StillSaidToBe(string state) => $"The project reported it as: {EnglishPhrase.InSentence(state)}.";

    public override string EscalatedTo(string role) => $"It is significantly off track and was escalated to: {role}.";

    public override string EscalatedAt(string status, string role) => $"It is {status} and was escalated to: {role}.";

    public override string EndedIndicators => "Indicators that have ended";

    public override string EndedWith(string quarter) => $"This indicator has ended. Its last quarter was {quarter}.";

    public override string GoesOnInComparable =>
        "Its story goes on in this indicator, which continues the series, so that the values can be compared:";
    public override string GoesOnInNotComparable => "Its story goes on in this indicator, whose values cannot be compared with those here:";
    public override string TookThePlaceOfComparable => "It continues the series of this indicator, so that the values can be compared:";
    public override string TookThePlaceOfNotComparable => "It took the place of this indicator, whose values cannot be compared with those here:";

    public override string LastQuarter(string quarter) => $"Last quarter: {quarter}";

    public override string ThePlan => "The plan on one page";
    public override string StrategyMap => "Strategy map";
    public override string SameAsLists => "The drawing shows the plan as a tree. The lists below it say the same, and lead to each page.";
    public override string Vision => "Vision";
    public override string Programme => "Programme";
    public override string MeasuredBy => "What serves it";
    public override string OtherMeasures => "What else serves it";
    public override string Balance => "How the indicators are spread";
    public override string PartOfThePlan => "Part of the plan";
    public override string Total => "All kinds";
    public override string CountedInEach =>
        "An indicator that serves several parts of the plan is counted in each of them, and once in the last row.";
    public override string EarlierPlans => "Earlier plans";

    public override string PriorityOfPlan(string priority, string plan) => $"{priority} ({plan})";

    public override string EarlierPlanDescription(string plan, string council) =>
        $"{plan}: the priorities that {council} had before, what measured them, and where each story goes on.";

    public override string MeasuresOf(string part) => $"Measures of {part}";

    public override string ProjectsOfEarlier(string priority) => $"Projects of {priority}, as last known";

    public override LinkedSentence EarlierPlan(Link latest) => new($"This is an earlier plan. The latest is {latest}.");

    public override string LastPublishedResult => "Last published result";
    public override string WhereItGoesOn => "Where its story goes on";

    public override string LastReportedIn(string quarter) => $"Last reported in {quarter}.";

    public override string StillReported => "Still reported.";

    public override LinkedSentence ContinuedBy(Link later) => new($"Continued by {later}, and the values can be compared.");

    public override LinkedSentence FollowedBy(Link later) => new($"Followed by {later}, and the values cannot be compared.");

    public override string NothingMeasuredIt => "No published indicator measured this.";

    public override string PlanDescription(string plan, string council, string priorities) =>
        $"{plan}. {priorities}, indicators and projects that follow from the vision of {council}.";

    public override string PlanRuns(string plan, string starts, string ends) => $"{plan} runs from {starts} to {ends}.";

    public override string PlanRan(string plan, string starts, string ends) => $"{plan} ran from {starts} to {ends}.";

    public override string ReadThePlan(string plan) => $"Read {plan}";

    public override string PlanDrawingName(string plan) => $"Strategy map of {plan}";

    public override string ServedBy(int indicators, int projects) =>
        (indicators, projects) switch
        {
            (0, 0) => "No indicator yet",
            (1, 0) => "1 indicator",
            (_, 0) => $"{grammar.Count(indicators)} indicators",
            (0, 1) => "1 project",
            (0, _) => $"{grammar.Count(projects)} projects",
            (1, 1) => "1 indicator and 1 project",
            (1, _) => $"1 indicator and {grammar.Count(projects)} projects",
            (_, 1) => $"{grammar.Count(indicators)} indicators and 1 project",
            _ => $"{grammar.Count(indicators)} indicators and {grammar.Count(projects)} projects",
        };

    public override string BalanceCaption(string quarter) => $"Number of indicators for each part of the plan, by kind, {quarter}";

    public override string CommitmentDescription(string commitment, string priority, string council) =>
        $"{commitment}: what {council} promises under {priority}, and the indicators that show how it is going.";
}
