using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A quarter says of a milestone that it was done only when that day is over at its end.</summary>
internal sealed class MilestoneDoneTooEarly : IRule
{
    public string Slug => "milestone-done-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (quarter, report) in review.Milestones())
        {
            if (report.Done > quarter.Quarter.Period.End)
                bag.Error(
                    report.At,
                    Slug,
                    Invariant($"{report.Milestone.Id} is done on {report.Done:yyyy-MM-dd}, after the end of {quarter.Quarter}"),
                    "correct the day, or report it in the quarter of that day"
                );
        }
    }
}
