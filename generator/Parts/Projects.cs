using PmfSite.Assessing;
using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>Puts projects and their milestones into tables.</summary>
internal static class Projects
{
    /// <summary>In this order states are counted: what is done, what is on its way from good to bad, and what has not begun.</summary>
    private static ProjectState[] InOrder { get; } =
    [
        ProjectState.Done,
        ProjectState.OnTrack,
        ProjectState.AtRisk,
        ProjectState.OffTrack,
        ProjectState.Overdue,
        ProjectState.NotStarted,
        ProjectState.NotReported,
    ];

    /// <summary>How many projects are in which state, as a sentence; empty where there is none.</summary>
    public static string Counted(IEnumerable<ProjectStanding> projects, Words words)
    {
        var states = projects.Select(p => p.State).ToArray();
        return states.Length == 0
            ? ""
            : words.Plan.ProjectsCounted(
                states.Length,
                words.Grammar.List([
                    .. InOrder.Where(states.Contains).Select(s => words.Plan.CountOf(states.Count(t => t == s), words.Display.Status(s).Word)),
                ])
            );
    }

    /// <summary>Null where there is none.</summary>
    public static ProjectTable? Table(string caption, IEnumerable<ProjectStanding> projects, Address from, Words words)
    {
        var rows = projects.Select(p => Row(p, from, words)).ToArray();
        return rows.Length == 0 ? null : new(caption, rows);
    }

    /// <summary>How many of its milestones are done, and that nobody published it where it was made up.</summary>
    public static string Done(ProjectStanding standing, Words words) =>
        words.Sentences.Marked(words.Plan.DoneOf(standing.Done, standing.Milestones.Count), standing.Project.IsIllustrative);

    public static MilestoneTable Milestones(ProjectStanding standing, Words words) =>
        new(
            Caption(words.Plan.MilestonesOf(standing.Project.Title, words.Display.Period(standing.AsOf.Quarter.Period)), standing, words),
            [.. standing.Milestones.Select(m => Row(m, standing, words))]
        );

    /// <summary>What the quarter is asked about first; null where every milestone stands as it was planned.</summary>
    public static MilestoneTable? MovedOrLate(ProjectStanding standing, Words words) =>
        standing.MovedOrLate is { Count: > 0 } milestones
            ? new(
                Caption(
                    words.Plan.MilestonesMovedOrLate(standing.Project.Title, words.Display.Period(standing.AsOf.Quarter.Period)),
                    standing,
                    words
                ),
                [.. milestones.Select(m => Row(m, standing, words))]
            )
            : null;

    private static string Caption(string caption, ProjectStanding standing, Words words) =>
        standing.Project.IsIllustrative ? words.Corrections.IllustrativeValue(caption) : caption;

    private static ProjectRow Row(ProjectStanding standing, Address from, Words words) =>
        new(
            Links.To(standing.Project, from),
            words.Display.Status(standing.State),
            Done(standing, words),
            standing.Next is { } next ? words.Plan.NextDue(next.Milestone.Title, words.Display.Date(next.Due)) : words.Plan.NothingLeft
        );

    private static MilestoneRow Row(MilestoneStanding milestone, ProjectStanding of, Words words) =>
        new(
            milestone.Milestone.Title,
            words.Display.Date(milestone.Due),
            milestone.WasMoved ? words.Plan.MovedFrom(words.Display.Date(milestone.Milestone.Due)) : "",
            words.Display.Status(milestone.State),
            [.. Said(milestone, of, words)]
        );

    private static IEnumerable<string> Said(MilestoneStanding milestone, ProjectStanding of, Words words)
    {
        if (milestone.Report?.Done is { } done)
            yield return milestone.IsLate ? words.Plan.DoneLate(words.Display.Date(done)) : words.Plan.DoneOn(words.Display.Date(done));
        if (milestone.State == ProjectState.Overdue)
        {
            yield return words.Plan.NotDoneInTime(words.Display.Date(milestone.Due));
            yield return words.Plan.StillSaidToBe(words.Display.Status(milestone.Said).Word);
        }
        if (milestone.IsEscalated)
            yield return words.Plan.EscalatedTo(of.Project.Escalation.Title);
        if (milestone.Report?.Explanation is { } explanation)
            yield return words.Grammar.Sentence(explanation);
    }
}
