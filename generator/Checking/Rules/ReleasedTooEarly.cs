using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>Nothing is released before the day on which it was approved.</summary>
internal sealed class ReleasedTooEarly : IRule
{
    public string Slug => "released-too-early";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var quarter in review.Content.Quarters)
        {
            if (quarter.Approval is { Release: { } release, Date: { } date } approval && release.Day < date)
                bag.Error(
                    approval.ReleaseAt,
                    Slug,
                    Invariant($"{quarter.Quarter} is to be released on {release:yyyy-MM-dd} and was approved on {date:yyyy-MM-dd}"),
                    "correct one of the two days"
                );
        }
    }
}
