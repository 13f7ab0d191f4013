#pragma warning disable CS1591 // A member's name says what it is; English shows it.

namespace PmfSite.Saying;

/// <summary>Words of the plan: priorities, commitments, projects, programmes and the strategy map.</summary>
public abstract class PlanWords
{
    private protected PlanWords() { }

    // The plan: commitments, projects, programmes, the strategy map, plans that follow each other
    public abstract string Priority { get; }
    public abstract string Priorities { get; }
    public abstract string Commitment { get; }
    public abstract string Commitments { get; }
    public abstract string NoIndicatorServes { get; }
    public abstract string NoLongerOnDashboard { get; }
    public abstract string Projects { get; }
    public abstract string ProjectsNoLongerReported { get; }
    public abstract string AboutThisProject { get; }
    public abstract string DownloadProject { get; }
    public abstract string NothingMore { get; }
    public abstract string Milestones { get; }
    public abstract string Project { get; }
    public abstract string Milestone { get; }
    public abstract string Due { get; }
    public abstract string State { get; }
    public abstract string WhatIsSaid { get; }
    public abstract string MilestonesDone { get; }
    public abstract string NextMilestone { get; }
    public abstract string Serves { get; }
    public abstract string WhoAnswersForIt { get; }
    public abstract string ToWhomItIsEscalated { get; }
    public abstract string WhoIsToldOfReports { get; }
    public abstract string NotReported { get; }
    public abstract string NotStarted { get; }
    public abstract string OnTrack { get; }
    public abstract string AtRisk { get; }
    public abstract string OffTrack { get; }
    public abstract string Overdue { get; }
    public abstract string Done { get; }
    public abstract string HowProjectsStand { get; }
    public abstract string ProjectsDescription(string council);

    /// <param name="state">The word of the state, as it stands alone.</param>
    public abstract string CountOf(int projects, string state);
    public abstract string ProjectDescription(string project, string state, string done);
    public abstract string ProjectsOf(string title, string quarter);
    public abstract string AllProjectsAsOf(string quarter);
    public abstract string MilestonesOf(string project, string quarter);
    public abstract string MilestonesMovedOrLate(string project, string quarter);
    public abstract string NoLongerReported(string quarter);
    public abstract string DoneOf(int done, int all);
    public abstract string NextDue(string milestone, string day);
    public abstract string NothingLeft { get; }
    public abstract string ProjectsCounted(int projects, string states);
    public abstract string MovedFrom(string day);
    public abstract string DoneOn(string day);
    public abstract string DoneLate(string day);
    public abstract string NotDoneInTime(string day);
    public abstract string StillSaidToBe(string state);
    public abstract string EscalatedTo(string role);
    public abstract string EscalatedAt(string status, string role);
    public abstract string EndedIndicators { get; }
    public abstract string EndedWith(string quarter);
    public abstract string GoesOnInComparable { get; }
    public abstract string GoesOnInNotComparable { get; }
    public abstract string TookThePlaceOfComparable { get; }
    public abstract string TookThePlaceOfNotComparable { get; }
    public abstract string LastQuarter(string quarter);
    public abstract string ThePlan { get; }
    public abstract string StrategyMap { get; }
    public abstract string SameAsLists { get; }
    public abstract string Vision { get; }
    public abstract string Programme { get; }
    public abstract string MeasuredBy { get; }
    public abstract string OtherMeasures { get; }
    public abstract string Balance { get; }
    public abstract string PartOfThePlan { get; }
    public abstract string Total { get; }
    public abstract string CountedInEach { get; }
    public abstract string EarlierPlans { get; }
    public abstract string PriorityOfPlan(string priority, string plan);
    public abstract string EarlierPlanDescription(string plan, string council);
    public abstract string MeasuresOf(string part);
    public abstract string ProjectsOfEarlier(string priority);
    public abstract LinkedSentence EarlierPlan(Link latest);
    public abstract string LastPublishedResult { get; }
    public abstract string WhereItGoesOn { get; }
    public abstract string LastReportedIn(string quarter);
    public abstract string StillReported { get; }
    public abstract LinkedSentence ContinuedBy(Link later);
    public abstract LinkedSentence FollowedBy(Link later);
    public abstract string NothingMeasuredIt { get; }
    public abstract string PlanDescription(string plan, string council, string priorities);
    public abstract string PlanRuns(string plan, string starts, string ends);
    public abstract string PlanRan(string plan, string starts, string ends);
    public abstract string ReadThePlan(string plan);
    public abstract string PlanDrawingName(string plan);
    public abstract string ServedBy(int indicators, int projects);
    public abstract string BalanceCaption(string quarter);
    public abstract string CommitmentDescription(string commitment, string priority, string council);
}
