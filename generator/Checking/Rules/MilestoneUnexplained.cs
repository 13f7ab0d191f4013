using PmfSite.Assessing;
using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;
using PmfSite.Performance;

namespace PmfSite.Checking.Rules;

/// <summary>A milestone that is at risk, off track, late or put off has an explanation.</summary>
internal sealed class MilestoneUnexplained : IRule
{
    public string Slug => "milestone-unexplained";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (quarter, report) in review.Milestones().Where(m => m.Report.Explanation is null))
        {
            var standing = ProjectStandings.Of(report.Project, report.Milestone, quarter.Quarter, review.Content.Quarters);
            if (WhatToExplain(report, standing) is { } what)
                bag.Add(
                    new(
                        Review.SeverityIn(quarter),
                        Slug,
                        $"{report.Milestone.Id} of {report.Project.Id} {what}, and nobody says why",
                        "add explanation: with the reason, and what is being done",
                        report.At
                    )
                );
        }
    }

    private static string? WhatToExplain(MilestoneReport report, MilestoneStanding standing) =>
        report switch
        {
            { NowDue: not null } => "has another day",
            { State: MilestoneState.AtRisk } => "is at risk",
            { State: MilestoneState.OffTrack } => "is off track",
            _ when standing.IsLate && standing.Report == report => Invariant($"was due on {standing.Due:yyyy-MM-dd}"),
            _ => null,
        };
}
