using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.WhatChanged;

/// <summary>What changed in one quarter, at an address that stays.</summary>
public sealed record ChangesPage : Page
{
    /// <summary>The quarter, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>The quarter before; null for the first that is published, and then nothing can be compared.</summary>
    public required Link? Before { get; init; }

    /// <summary>How many statuses moved, as a sentence; empty where nothing can be compared.</summary>
    public required string Summary { get; init; }

    /// <summary>Statuses that got better, then those that got worse.</summary>
    public required IReadOnlyList<MoveTable> Moves { get; init; }

    /// <summary>Everything else that changed.</summary>
    public required IReadOnlyList<ChangeList> Lists { get; init; }
}

/// <summary>Statuses that moved one way.</summary>
/// <param name="Nothing">The sentence that stands where there are no rows.</param>
public sealed record MoveTable(string Title, string Caption, string Nothing, IReadOnlyList<MoveRow> Rows);

/// <summary>A status that moved.</summary>
/// <param name="Why">What is not the same, a sentence each.</param>
public sealed record MoveRow(Link Indicator, MoveSide Before, MoveSide Now, IReadOnlyList<string> Why);

/// <summary>A status before or after it moved.</summary>
/// <param name="Figure">Where the figure comes from: published, illustrative, or the council's own.</param>
public sealed record MoveSide(StatusTag Status, string Period, string Figure);

/// <summary>Indicators that something happened to.</summary>
/// <param name="Nothing">The sentence that stands where there are no items.</param>
public sealed record ChangeList(string Title, string Nothing, IReadOnlyList<ChangeItem> Items);
