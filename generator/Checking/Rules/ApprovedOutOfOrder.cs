using PmfSite.Checking.Reviewing;
using PmfSite.Diagnostics;

namespace PmfSite.Checking.Rules;

/// <summary>A quarter is not published before the one it continues.</summary>
internal sealed class ApprovedOutOfOrder : IRule
{
    public string Slug => "approved-out-of-order";

    public void Check(Review review, DiagnosticBag bag)
    {
        foreach (var (earlier, later) in review.Content.Quarters.Zip(review.Content.Quarters.Skip(1)))
        {
            if (!earlier.UnreadableFiles.Contains("approval.yml") && later.Approval is { Approves: true } approval && !earlier.IsApproved)
                bag.Error(
                    approval.At,
                    Slug,
                    $"{later.Quarter} is approved, and {earlier.Quarter} before it is not",
                    $"record the approval of {earlier.Quarter}, or set this decision to pending"
                );
            if (later.Approval is { PublicFrom: { } release, ReleaseAt: var at } && earlier.Approval?.PublicFrom > release)
                bag.Error(
                    at,
                    Slug,
                    $"{later.Quarter} is released before {earlier.Quarter}",
                    "let both be released at the same moment, or the earlier quarter first"
                );
        }
    }
}
