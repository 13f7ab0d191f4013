using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Pages.Plans;

/// <summary>The plan on one page: from the vision down to indicators and projects, drawn and as lists, and how they are spread over it.</summary>
public sealed record PlanPage : Page
{
    /// <summary>What the plan is called and when it runs.</summary>
    public required string Plan { get; init; }

    /// <summary>The plan itself; null when it is not on the web.</summary>
    public required Link? Document { get; init; }

    /// <summary>The council's vision in its own words.</summary>
    public required string Vision { get; init; }

    /// <summary>The plan as a picture.</summary>
    public required Markup Drawing { get; init; }

    /// <summary>Priorities, then programmes.</summary>
    public required IReadOnlyList<PlanBranch> Branches { get; init; }

    /// <summary>How many indicators measure each part of the plan.</summary>
    public required BalanceTable Balance { get; init; }

    /// <summary>The plans before this one, the last first; may be empty.</summary>
    public required IReadOnlyList<PlanBefore> Before { get; init; }
}

/// <summary>A priority or programme with all that serves it.</summary>
/// <param name="Kind">Whether it is a priority or a programme.</param>
/// <param name="Commitments">May be empty.</param>
/// <param name="Others">What serves it under none of its commitments.</param>
public sealed record PlanBranch(Link Part, string Kind, IReadOnlyList<PlanTwig> Commitments, PlanLeaves Others);

/// <summary>A commitment with all that serves it.</summary>
public sealed record PlanTwig(Link Commitment, PlanLeaves Leaves);

/// <summary>Indicators and projects; each may be empty.</summary>
public sealed record PlanLeaves(IReadOnlyList<Link> Indicators, IReadOnlyList<Link> Projects)
{
    /// <summary>Whether nothing is there.</summary>
    public bool IsEmpty => Indicators.Count == 0 && Projects.Count == 0;
}

/// <summary>How many indicators measure each part of the plan, by kind.</summary>
/// <param name="Kinds">The columns between the name and the total.</param>
/// <param name="Note">That an indicator may be counted in more than one row; empty where none is.</param>
public sealed record BalanceTable(string Caption, IReadOnlyList<string> Kinds, IReadOnlyList<BalanceRow> Rows, string Note);

/// <summary>A part of the plan, or all of it.</summary>
/// <param name="Counts">One for each kind.</param>
public sealed record BalanceRow(string Part, IReadOnlyList<string> Counts, string Total);

/// <summary>A plan that came before.</summary>
/// <param name="Page">Where its measures are told; null when its priorities are not known.</param>
/// <param name="Document">The plan itself; null when it is not on the web.</param>
public sealed record PlanBefore(string Sentence, Link? Page, Link? Document);
