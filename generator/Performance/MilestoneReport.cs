using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>What the project says of a milestone.</summary>
internal enum MilestoneState
{
    NotStarted,
    OnTrack,
    AtRisk,

    /// <summary>By so much that it is escalated.</summary>
    OffTrack,
    Done,
}

/// <summary>What one quarter says of a milestone.</summary>
/// <param name="Done">The day on which it was done; null where it is not.</param>
/// <param name="NowDue">The day that takes the place of the one before; null where that stands.</param>
internal sealed record MilestoneReport(
    Project Project,
    Milestone Milestone,
    MilestoneState State,
    DateOnly? Done,
    DateOnly? NowDue,
    string? Explanation,
    SourceLocation At
);
