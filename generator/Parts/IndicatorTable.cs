using PmfSite.Composing;
using PmfSite.Saying;

namespace PmfSite.Parts;

/// <summary>A table of indicators.</summary>
/// <param name="Caption">What the table holds, for which quarter.</param>
/// <param name="Rows">At least one.</param>
/// <param name="IsRated">Whether the indicators have targets and a status.</param>
/// <param name="LeadsWithDirection">Whether the change stands before the status.</param>
public sealed record IndicatorTable(string Caption, IReadOnlyList<IndicatorRow> Rows, bool IsRated, bool LeadsWithDirection)
{
    /// <summary>Whether none of the indicators is rated, and of some one way is better: it stands where targets would.</summary>
    public required bool TellsBetterDirection { get; init; }
}

/// <summary>An indicator in one line of a table.</summary>
public sealed record IndicatorRow
{
    /// <summary>Its title, leading to its page.</summary>
    public required Link Indicator { get; init; }

    /// <summary>The latest value with its unit, or why there is none.</summary>
    public required string Value { get; init; }

    /// <summary>The period of the value; empty when there is no value.</summary>
    public required string Period { get; init; }

    /// <summary>The target with its unit and the intervention level beside it, or that there is none; of an indicator that is never rated, which way
    /// is better.</summary>
    public required string Target { get; init; }

    /// <summary>How it stands in the quarter of the table.</summary>
    public required StatusTag Status { get; init; }

    /// <summary>The direction of travel in words; empty when there is nothing to compare with.</summary>
    public required string Travel { get; init; }

    /// <summary>The latest results as a small line; null where there are too few, or where the page shows them otherwise.</summary>
    public required Markup? Sparkline { get; init; }

    /// <summary>Where the figure comes from: published, illustrative, or the council's own.</summary>
    public required string Figure { get; init; }
}
