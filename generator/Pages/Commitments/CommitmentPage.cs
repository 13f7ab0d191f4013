using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Commitments;

/// <summary>What the council promises under a priority, with the indicators that show how it is going.</summary>
public sealed record CommitmentPage : Page
{
    /// <summary>What the plan calls it, such as commitment or outcome.</summary>
    public required string Kind { get; init; }

    /// <summary>The priority or programme under which it stands.</summary>
    public required Link Priority { get; init; }

    /// <summary>The quarter that the page speaks of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Counts over its rated indicators.</summary>
    public required StatusCounts Counts { get; init; }

    /// <summary>How many of its projects are in which state, as a sentence; empty where none is reported on.</summary>
    public required string ProjectsCounted { get; init; }

    /// <summary>Its indicators, one table for each kind; may be empty.</summary>
    public required IReadOnlyList<KindSection> Kinds { get; init; }

    /// <summary>The projects that serve it; null when there is none.</summary>
    public required ProjectTable? Projects { get; init; }

    /// <summary>Indicators that have left the dashboard; may be empty.</summary>
    public required IReadOnlyList<Link> Left { get; init; }
}
