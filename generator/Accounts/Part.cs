using PmfSite.Saying;

namespace PmfSite.Accounts;

/// <summary>A part of an account: what it is called, and what it says. Every format prints the parts in the order of their account.</summary>
/// <param name="Label">Parts of one label follow each other, and stand together where there is one place for both, such as a cell. Empty where a
/// part needs none.</param>
/// <param name="Content">Null where the account says nothing there.</param>
public sealed record Part(string Label, PartContent? Content)
{
    /// <summary>Whether the account of the indicator says the same: what prints both leaves it out here.</summary>
    internal bool IsSaidOfIndicator { get; init; }

    /// <summary>How wide a column of it is, in characters.</summary>
    internal int Width { get; init; }
}

/// <summary>What a part of an account says.</summary>
public abstract record PartContent;

/// <summary>How something stands.</summary>
/// <param name="Sentence">The value against the target, or why it has this status.</param>
public sealed record StatusContent(StatusTag Status, string Sentence) : PartContent;

/// <summary>Sentences that need no label where there are others around them.</summary>
/// <param name="IsIllustrative">Whether they say that something was made up.</param>
public sealed record RemarkContent(string Text, bool IsIllustrative) : PartContent;

/// <summary>Sentences that say nothing without their label.</summary>
public sealed record TextContent(string Text) : PartContent;

/// <summary>Remedial actions; at least one.</summary>
public sealed record ActionContent(IReadOnlyList<ActionLine> Actions) : PartContent;

/// <summary>A remedial action.</summary>
/// <param name="Owner">The role that answers for it.</param>
/// <param name="TakesEffect">From when it is expected to work, in words.</param>
public sealed record ActionLine(string Action, string Owner, string TakesEffect);
