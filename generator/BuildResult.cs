using PmfSite.Approving;
using PmfSite.Formats.Programs;
using PmfSite.Performance;
using PmfSite.Writing;

namespace PmfSite;

/// <summary>What a build made, and what it left out.</summary>
internal sealed record BuildResult(int Pages, int Files, long Bytes, IReadOnlyList<Quarter> Quarters, IReadOnlyList<HeldBack> HeldBack, string Folder)
{
    /// <summary>Null when the same site was there already.</summary>
    public required PublishedRelease? Release { get; init; }

    /// <summary>What was asked for and could not be made whole, since programs for it are not on this machine.</summary>
    public required IReadOnlyList<NotMade> NotMade { get; init; }
}
