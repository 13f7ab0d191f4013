using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>The indicators of one panel, one service, or one class of a classification, with its projects.</summary>
public sealed record GroupPage : Page
{
    /// <summary>What kind of group it is, such as panel.</summary>
    public required string Kind { get; init; }

    /// <summary>What the group is; may be empty.</summary>
    public required string Meaning { get; init; }

    /// <summary>The quarter that the page speaks of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Counts over its rated indicators.</summary>
    public required StatusCounts Counts { get; init; }

    /// <summary>Its indicators, one table for each kind.</summary>
    public required IReadOnlyList<KindSection> Kinds { get; init; }

    /// <summary>Its exception reports of the quarter; may be empty.</summary>
    public required IReadOnlyList<ExceptionSection> Exceptions { get; init; }

    /// <summary>Its projects; null where there is none.</summary>
    public required ProjectTable? Projects { get; init; }

    /// <summary>The heading over what a panel said; empty for any other group.</summary>
    public required string CommentsTitle { get; init; }

    /// <summary>What a panel said of each quarter, the latest first; empty for any other group.</summary>
    public required IReadOnlyList<QuarterComments> Comments { get; init; }

    /// <summary>Indicators that have left the dashboard; may be empty.</summary>
    public required IReadOnlyList<Link> Left { get; init; }
}

/// <summary>Every group of one grouping, with its counts.</summary>
public sealed record GroupingPage : Page
{
    /// <summary>What the grouping tells.</summary>
    public required string Meaning { get; init; }

    /// <summary>The quarter that the counts speak of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Whether one of the groups has projects.</summary>
    public required bool HasProjects { get; init; }

    /// <summary>The groups, at least one.</summary>
    public required IReadOnlyList<GroupLine> Groups { get; init; }
}

/// <summary>A group in a list.</summary>
/// <param name="Meaning">May be empty.</param>
/// <param name="Indicators">How many indicators it has on the dashboard.</param>
/// <param name="Counted">Their statuses in a sentence, or that none is rated.</param>
/// <param name="Projects">How many projects it has that are still reported.</param>
public sealed record GroupLine(Link Group, string Meaning, string Indicators, string Counted, string Projects);
