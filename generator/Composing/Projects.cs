using PmfSite.Assessing;
using PmfSite.Composing.Pages;

namespace PmfSite.Composing;

/// <summary>Puts projects and their milestones into tables.</summary>
internal static class Projects
{
    /// <summary>In this order states are counted: what is done, what is on its way from good to bad, and what has not begun.</summary>
    private static ProjectState[] InOrder { get; } =
        [ProjectState.Done, ProjectState.OnTrack, ProjectState.AtRisk, ProjectState.OffTrack, ProjectState.Overdue, ProjectState.NotStarted, ProjectState.NotReported];

    /// <summary>How many projects are in which state, as a sentence; empty where there is none.</summary>
    public static string Counted(IEnumerable<ProjectStanding> projects)
    {
        var states = projects.Select(p => p.State).ToArray();
        return states.Length == 0
            ? ""
            : English.ProjectsCounted(states.Length, English.List([.. InOrder.Where(states.Contains).Select(s => English.CountOf(states.Count(t => t == s), English.InSentence(Display.Status(s).Word)))]));
    }

    /// <summary>Null where there is none.</summary>
    public static ProjectTable? Table(string caption, IEnumerable<ProjectStanding> projects, Address from)
    {
        var rows = projects.Select(p => Row(p, from)).ToArray();
        return rows.Length == 0 ? null : new(caption, rows);
    }

    /// <summary>How many of its milestones are done, and that nobody published it where it was made up.</summary>
    public static string Done(ProjectStanding standing) => Sentences.Marked(English.DoneOf(standing.Done, standing.Milestones.Count), standing.Project.IsIllustrative);

    public static MilestoneTable Milestones(ProjectStanding standing) => new(
        Caption(English.MilestonesOf(standing.Project.Title, Display.Period(standing.AsOf.Quarter.Period)), standing),
        [.. standing.Milestones.Select(m => Row(m, standing))]);

    /// <summary>What the quarter is asked about first; null where every milestone stands as it was planned.</summary>
    public static MilestoneTable? MovedOrLate(ProjectStanding standing) => standing.MovedOrLate is { Count: > 0 } milestones
        ? new(Caption(English.MilestonesMovedOrLate(standing.Project.Title, Display.Period(standing.AsOf.Quarter.Period)), standing), [.. milestones.Select(m => Row(m, standing))])
        : null;

    private static string Caption(string caption, ProjectStanding standing) => standing.Project.IsIllustrative ? English.IllustrativeValue(caption) : caption;

    private static ProjectRow Row(ProjectStanding standing, Address from) => new(
        Composition.LinkTo(standing.Project, from),
        Display.Status(standing.State),
        Done(standing),
        standing.Next is { } next ? English.NextDue(next.Milestone.Title, Display.Date(next.Due)) : English.NothingLeft);

    private static MilestoneRow Row(MilestoneStanding milestone, ProjectStanding of) => new(
        milestone.Milestone.Title,
        Display.Date(milestone.Due),
        milestone.WasMoved ? English.MovedFrom(Display.Date(milestone.Milestone.Due)) : "",
        Display.Status(milestone.State),
        [.. Said(milestone, of)]);

    private static IEnumerable<string> Said(MilestoneStanding milestone, ProjectStanding of)
    {
        if (milestone.Report?.Done is { } done)
            yield return milestone.IsLate ? English.DoneLate(Display.Date(done)) : English.DoneOn(Display.Date(done));
        if (milestone.State == ProjectState.Overdue)
        {
            yield return English.NotDoneInTime(Display.Date(milestone.Due));
            yield return English.StillSaidToBe(English.InSentence(Display.Status(milestone.Said).Word));
        }
        if (milestone.IsEscalated)
            yield return English.EscalatedTo(of.Project.Escalation.Title);
        if (milestone.Report?.Explanation is { } explanation)
            yield return Sentences.Stop(explanation);
    }
}
