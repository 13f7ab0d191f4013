using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Priorities;

/// <summary>A priority or programme: what it promises, how it is going, and every indicator that serves it.</summary>
public sealed record PriorityPage : Page
{
    /// <summary>What it is about.</summary>
    public required string Summary { get; init; }

    /// <summary>What the plan calls the things that it promises, in the plural.</summary>
    public required string CommitmentsTitle { get; init; }

    /// <summary>What the council promises under it; may be empty.</summary>
    public required IReadOnlyList<CommitmentLine> Commitments { get; init; }

    /// <summary>The quarter that the page speaks of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>The story of the quarter; null when none was written.</summary>
    public required Markup? Story { get; init; }

    /// <summary>Whether the story stands before the counts of statuses.</summary>
    public required bool LeadsWithDirection { get; init; }

    /// <summary>Counts over its rated indicators.</summary>
    public required StatusCounts Counts { get; init; }

    /// <summary>How many of its projects are in which state, as a sentence; empty where none is reported on.</summary>
    public required string ProjectsCounted { get; init; }

    /// <summary>Its indicators, one table for each kind; may be empty.</summary>
    public required IReadOnlyList<KindSection> Kinds { get; init; }

    /// <summary>Small charts, one for each indicator that has enough results; may be empty.</summary>
    public required IReadOnlyList<SmallMultiple> Multiples { get; init; }

    /// <summary>The projects that serve it; null when there is none.</summary>
    public required ProjectTable? Projects { get; init; }

    /// <summary>Of a programme, the milestones of each of its projects; otherwise empty.</summary>
    public required IReadOnlyList<MilestoneTable> Milestones { get; init; }

    /// <summary>Its exception reports of the quarter; may be empty.</summary>
    public required IReadOnlyList<ExceptionSection> Exceptions { get; init; }

    /// <summary>The results of its indicators as files; empty where no indicator serves it.</summary>
    public required IReadOnlyList<Link> Data { get; init; }
}

/// <summary>A commitment in a list.</summary>
/// <param name="Counted">The statuses of its indicators and the states of its projects in sentences; empty where none can be rated and there is no
/// project.</param>
public sealed record CommitmentLine(Link Commitment, string Counted);
