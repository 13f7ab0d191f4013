using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A quarter reports on a milestone only while its project is reported, and once the milestone has begun.</summary>
internal sealed class MilestoneOffPlan : IRule
{
    public string Slug => "milestone-off-plan";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (quarter, report) in review.Milestones())
        {
            if (!report.Project.IsReportedIn(quarter.Quarter, report.Milestone))
                bag.Error(
                    report.At,
                    Slug,
                    $"{report.Project.Id} is not to report on {report.Milestone.Id} in {quarter.Quarter}",
                    "remove it, or correct from or until in projects.yml"
                );
        }
    }
}
