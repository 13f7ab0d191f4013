using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>Each quarter says how every milestone stands, until it is done.</summary>
internal sealed class MilestoneNotReported : IRule
{
    public string Slug => "milestone-not-reported";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (quarter, project, milestone) in Needed(review.Content))
        {
            bag.Add(
                new(
                    Review.SeverityIn(quarter),
                    Slug,
                    $"{project.Id} does not say how its milestone {milestone.Id} stands in {quarter.Quarter}",
                    $"add it to quarters/{quarter.Quarter}/milestones.yml with its state; where the project begins later, add from",
                    milestone.At
                )
            );
        }
    }

    private static IEnumerable<(QuarterReturn Quarter, Project Project, Milestone Milestone)> Needed(Content content) =>
        from quarter in content.Quarters
        from project in content.Projects
        from milestone in project.Milestones
        where project.IsReportedIn(quarter.Quarter, milestone) && !quarter.Milestones.ContainsKey((project.Id, milestone.Id))
        where ProjectStandings.Of(project, milestone, quarter.Quarter, content.Quarters).State != ProjectState.Done
        where !content.Quarters.Any(q => q.Quarter.CompareTo(quarter.Quarter) <= 0 && CouldNotBeRead(q, project, milestone))
        select (quarter, project, milestone);

    /// <summary>It may have said that the milestone is done.</summary>
    private static bool CouldNotBeRead(QuarterReturn quarter, Project project, Milestone milestone) =>
        quarter.UnreadableFiles.Contains("milestones.yml")
        || quarter.Milestones.TryGetValue((project.Id, milestone.Id), out var report) && report is null;
}
