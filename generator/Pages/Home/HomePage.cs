using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Home;

/// <summary>What the site is, how the latest quarter went, a card for each part of the plan, and what needs attention.</summary>
public sealed record HomePage : Page
{
    /// <summary>What a reader finds here.</summary>
    public required string Introduction { get; init; }

    /// <summary>The council's vision in its own words.</summary>
    public required string Vision { get; init; }

    /// <summary>The page of the plan.</summary>
    public required Link Plan { get; init; }

    /// <summary>The latest quarter, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Who approved the quarter, and when.</summary>
    public required string Approved { get; init; }

    /// <summary>Counts over all rated indicators.</summary>
    public required StatusCounts Counts { get; init; }

    /// <summary>Counts of earlier quarters; null where there is none.</summary>
    public required StatusHistory? StatusHistory { get; init; }

    /// <summary>What changed in the quarter.</summary>
    public required Link Changes { get; init; }

    /// <summary>The areas of concern.</summary>
    public required Link Concerns { get; init; }

    /// <summary>What the plan calls its priorities.</summary>
    public required string PrioritiesTitle { get; init; }

    /// <summary>Priorities, in the order of the plan.</summary>
    public required IReadOnlyList<PriorityCard> Priorities { get; init; }

    /// <summary>Programmes that stand beside the priorities; may be empty.</summary>
    public required IReadOnlyList<PriorityCard> Programmes { get; init; }

    /// <summary>The same indicators grouped otherwise than by the plan, such as by lens or service; may be empty.</summary>
    public required IReadOnlyList<Link> Groupings { get; init; }

    /// <summary>Indicators whose exception report is on the exceptions page.</summary>
    public required IReadOnlyList<AttentionItem> Attention { get; init; }

    /// <summary>The exceptions page.</summary>
    public required Link Exceptions { get; init; }

    /// <summary>Which measures need attention, and why they are listed.</summary>
    public required string AttentionSentence { get; init; }
}

/// <summary>A part of the plan, in a card.</summary>
/// <param name="Summary">What it is about.</param>
/// <param name="Counted">The statuses of its indicators and the states of its projects in sentences; empty where none can be rated and there is no
/// project.</param>
public sealed record PriorityCard(Link Priority, string Summary, string Counted);

/// <summary>An indicator that needs attention.</summary>
/// <param name="Sentence">How it stands.</param>
public sealed record AttentionItem(Link Indicator, StatusTag Status, string Sentence);
