using PmfSite.Approving;

namespace PmfSite;

/// <summary>What may be seen now, and what is held back; the publication is null where no quarter may be seen.</summary>
internal sealed record Clearance(Publication? Publication, IReadOnlyList<HeldBack> HeldBack);
