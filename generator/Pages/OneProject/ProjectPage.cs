using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.OneProject;

/// <summary>A project: what it is for, who answers for it, and how far its milestones are.</summary>
public sealed record ProjectPage : Page
{
    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>That it is no longer reported; empty where it is.</summary>
    public required string Ended { get; init; }

    /// <summary>How it stands.</summary>
    public required StatusTag State { get; init; }

    /// <summary>How many of its milestones are done, in a sentence.</summary>
    public required string Done { get; init; }

    /// <summary>The quarter at whose end it stood so, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Its milestones in the order of their days.</summary>
    public required MilestoneTable Milestones { get; init; }

    /// <summary>Its milestones quarter by quarter, as a file.</summary>
    public required Link Json { get; init; }

    /// <summary>What it serves and who answers for it, in order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }
}
