using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>What sets that which is shown before a decision, a preview or a pack, apart from what everyone sees.</summary>
/// <param name="Shown">What of the content it shows.</param>
/// <param name="NotApproved">The quarters in it that nobody has approved.</param>
/// <param name="NotReleased">The quarters in it that were approved, and whose release is still to come.</param>
/// <param name="CorrectionsToCome">How many corrections in it are not published yet.</param>
internal sealed record Preview(PreviewOf Shown, IReadOnlyList<Quarter> NotApproved, IReadOnlyList<Quarter> NotReleased, int CorrectionsToCome)
{
    /// <summary>Whether it holds anything that not everyone may see yet.</summary>
    public bool IsDraft => NotApproved.Count + NotReleased.Count + CorrectionsToCome > 0;
}
