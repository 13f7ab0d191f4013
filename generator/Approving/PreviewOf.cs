using PmfSite.Performance;

namespace PmfSite.Approving;

/// <summary>What of the content a preview shows.</summary>
/// <param name="AsOf">What is released at this moment; null: all that is there, drafts included.</param>
/// <param name="Until">The last quarter that is shown; null: whichever is the last.</param>
internal sealed record PreviewOf(LondonTime? AsOf, Quarter? Until);
