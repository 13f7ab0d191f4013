using PmfSite.Performance;

namespace PmfSite.Assessing;

/// <summary>How far a milestone or a project is. What is past its day is overdue, whatever was said of it.</summary>
internal enum ProjectState
{
    NotReported,
    NotStarted,
    OnTrack,
    AtRisk,
    OffTrack,
    Overdue,
    Done,
}

/// <summary>How a project stood at the end of a quarter.</summary>
/// <param name="Milestones">In the order of the days on which they are due.</param>
internal sealed record ProjectStanding(Project Project, QuarterReturn AsOf, IReadOnlyList<MilestoneStanding> Milestones)
{
    /// <summary>The first milestone that is not done; null when all are.</summary>
    public MilestoneStanding? Next => Milestones.FirstOrDefault(m => m.State != ProjectState.Done);

    /// <summary>Those that the quarter itself put off or that were done after their day, and those past their day and not done.</summary>
    public IReadOnlyList<MilestoneStanding> MovedOrLate =>
        [.. Milestones.Where(m => m.State == ProjectState.Overdue || (IsSaidNow(m) && (m.IsLate || m.Report!.NowDue is not null)))];

    /// <summary>Those that are not done and of which the role above the owner was told.</summary>
    public IEnumerable<MilestoneStanding> OffTrack => Milestones.Where(m => m.IsEscalated);

    public int Done => Milestones.Count(m => m.State == ProjectState.Done);

    /// <summary>That of the worst milestone that is not done; where some are done and the others not started, it is on track.</summary>
    public ProjectState State =>
        Next is null
            ? ProjectState.Done
            : Milestones.Where(m => m.State != ProjectState.Done).Max(m => m.State) switch
            {
                ProjectState.NotStarted when Done > 0 => ProjectState.OnTrack,
                var worst => worst,
            };

    private bool IsSaidNow(MilestoneStanding milestone) =>
        milestone.Report is { } report && report == AsOf.Milestones.GetValueOrDefault((Project.Id, milestone.Milestone.Id));
}

/// <summary>How a milestone stood at the end of a quarter.</summary>
/// <param name="Report">What was last said of it; null where nothing was.</param>
/// <param name="Due">The day by which it is to be done, as it was last put off.</param>
internal sealed record MilestoneStanding(Milestone Milestone, MilestoneReport? Report, DateOnly Due, Quarter AsOf)
{
    public ProjectState State =>
        Said switch
        {
            ProjectState.Done => ProjectState.Done,
            _ when Due <= AsOf.Period.End => ProjectState.Overdue,
            var said => said,
        };

    /// <summary>What was said of it, be it past its day or not.</summary>
    public ProjectState Said =>
        Report?.State switch
        {
            null => ProjectState.NotReported,
            MilestoneState.Done => ProjectState.Done,
            MilestoneState.NotStarted => ProjectState.NotStarted,
            MilestoneState.OnTrack => ProjectState.OnTrack,
            MilestoneState.AtRisk => ProjectState.AtRisk,
            MilestoneState.OffTrack => ProjectState.OffTrack,
            _ => throw new InvalidOperationException("a state without a standing"),
        };

    /// <summary>Significantly off track, so that the role above the owner was told.</summary>
    public bool IsEscalated => Report is { State: MilestoneState.OffTrack };

    /// <summary>Past its day: not done, or done after it.</summary>
    public bool IsLate => State == ProjectState.Overdue || Report?.Done > Due;

    public bool WasMoved => Due != Milestone.Due;
}

/// <summary>Follows projects through the quarters that report on them.</summary>
internal static class ProjectStandings
{
    /// <summary>Every project in the order of the content, as the last quarter that reports on it knew it.</summary>
    public static IReadOnlyList<ProjectStanding> Of(Content content) =>
        [
            .. content
                .Projects.Select(p => (Project: p, Last: content.Quarters.LastOrDefault(q => p.IsReportedIn(q.Quarter))))
                .Where(p => p.Last is not null)
                .Select(p => Of(p.Project, p.Last!, content.Quarters)),
        ];

    /// <summary>The projects that the quarter reports on, in the order of the content, as it knew them.</summary>
    public static IReadOnlyList<ProjectStanding> In(QuarterReturn quarter, Content content) =>
        [.. content.Projects.Where(p => p.IsReportedIn(quarter.Quarter)).Select(p => Of(p, quarter, content.Quarters))];

    public static ProjectStanding Of(Project project, QuarterReturn asOf, IReadOnlyList<QuarterReturn> quarters) =>
        new(
            project,
            asOf,
            [.. project.Milestones.Where(m => m.HasBegun(asOf.Quarter)).Select(m => Of(project, m, asOf.Quarter, quarters)).OrderBy(m => m.Due)]
        );

    /// <summary>A later word takes the place of an earlier one, except where that said that it is done.</summary>
    public static MilestoneStanding Of(Project project, Milestone milestone, Quarter asOf, IReadOnlyList<QuarterReturn> quarters)
    {
        var standing = new MilestoneStanding(milestone, null, milestone.Due, asOf);
        foreach (var quarter in quarters.Where(q => q.Quarter.CompareTo(asOf) <= 0))
        {
            if (standing.State != ProjectState.Done && quarter.Milestones.GetValueOrDefault((project.Id, milestone.Id)) is { } report)
                standing = standing with { Report = report, Due = report.NowDue ?? standing.Due };
        }
        return standing;
    }
}
