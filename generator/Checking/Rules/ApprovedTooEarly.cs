using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>Nobody can approve a quarter's results before the quarter has ended.</summary>
internal sealed class ApprovedTooEarly : IRule
{
    public string Slug => "approved-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var quarter in review.Content.Quarters)
        {
            if (quarter.Approval is { Approves: true, Date: { } date } approval && date <= quarter.Quarter.Period.End)
                bag.Error(
                    approval.DateAt,
                    Slug,
                    Invariant(
                        $"{quarter.Quarter} ends on {quarter.Quarter.Period.End:yyyy-MM-dd} and cannot have been approved on {date:yyyy-MM-dd}"
                    ),
                    "correct the date of the approval, or the name of the folder"
                );
        }
    }
}
