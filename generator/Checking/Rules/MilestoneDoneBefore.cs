using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>What was done once stays done, on that day.</summary>
internal sealed class MilestoneDoneBefore : IRule
{
    public string Slug => "milestone-done-before";

    public void Check(Review review, DiagnosticBag bag)
    {
        var done = new Dictionary<(string, string), (MilestoneReport Report, Quarter Quarter)>();
        foreach (var (quarter, report) in review.Milestones())
        {
            if (report.State == MilestoneState.Done)
                done.TryAdd((report.Project.Id, report.Milestone.Id), (report, quarter.Quarter));
            if (done.TryGetValue((report.Project.Id, report.Milestone.Id), out var first) && report.Done != first.Report.Done)
                bag.Error(
                    report.At,
                    Slug,
                    Invariant($"{first.Quarter} said that {report.Milestone.Id} was done on {first.Report.Done:yyyy-MM-dd}"),
                    "remove this; a milestone that is done need not be named again"
                );
        }
    }
}
