using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

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

/// <summary>The indicators of one kind.</summary>
/// <param name="Title">The kind's name in the plural.</param>
/// <param name="Meaning">What the kind is.</param>
public sealed record KindSection(string Title, string Meaning, IndicatorTable Table);

/// <summary>An indicator as a small chart of its own scale.</summary>
/// <param name="Value">The latest value with its unit.</param>
/// <param name="Line">The picture.</param>
/// <param name="Scale">From which value to which it goes.</param>
public sealed record SmallMultiple(Link Indicator, string Value, Markup Line, string Scale);
