using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Packs;

/// <summary>What a scrutiny panel reads before a decision: a file by itself, its measures first and the rest of the dashboard behind. It is no page
/// of the site.</summary>
public sealed record PackPage : Page
{
    /// <summary>The style sheet itself, since no other file comes with this one.</summary>
    public required Markup Style { get; init; }

    /// <summary>What the panel said of the last quarter that it commented on; null where it never did.</summary>
    public required QuarterComments? LastTime { get; init; }

    /// <summary>The panel's part of the dashboard, then the rest, each only where it has measures.</summary>
    public required IReadOnlyList<PackPart> Parts { get; init; }

    /// <inheritdoc />
    public override bool IsToBeFound => false;
}

/// <summary>A part of the dashboard.</summary>
/// <param name="Promises">Recovery dates that reports on its measures promised; null when there are none.</param>
/// <param name="Exceptions">How many measures need an exception report.</param>
/// <param name="Measures">Those that need one come first.</param>
public sealed record PackPart(
    string Title,
    StatusCounts Counts,
    IReadOnlyList<KindSection> Kinds,
    PromiseTable? Promises,
    string Exceptions,
    IReadOnlyList<PackMeasure> Measures
);

/// <summary>All that the quarter says of one measure.</summary>
public sealed record PackMeasure
{
    /// <summary>The id that tables of the pack lead to.</summary>
    public required string Anchor { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>How it stands.</summary>
    public required StatusTag Status { get; init; }

    /// <summary>The latest value against its target, as a sentence.</summary>
    public required string Headline { get; init; }

    /// <summary>Why it has that status.</summary>
    public required string Reason { get; init; }

    /// <summary>How it moved, in sentences; may be empty.</summary>
    public required IReadOnlyList<string> Travel { get; init; }

    /// <summary>The working of the rating, step by step; empty where there is none.</summary>
    public required IReadOnlyList<string> Working { get; init; }

    /// <summary>The exception report of the quarter; null when none was needed.</summary>
    public required ExceptionSection? Exception { get; init; }

    /// <summary>What the service says; null when it says nothing.</summary>
    public required Markup? Narrative { get; init; }
}
