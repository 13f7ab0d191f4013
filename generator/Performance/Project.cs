using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>A piece of work that the plan needs: what it is for, who answers for it, and the milestones on its way.</summary>
internal sealed record Project
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Priorities and programmes, the first being its home; at least one.</summary>
    public required IReadOnlyList<Priority> Serves { get; init; }

    /// <summary>Commitments of what it serves; may be empty.</summary>
    public required IReadOnlyList<Commitment> Commitments { get; init; }

    /// <summary>In which classes of the council's classifications it is; may be empty.</summary>
    public required IReadOnlyList<IndicatorClass> Classes { get; init; }

    public required Role Owner { get; init; }

    /// <summary>Who is told of a milestone that is significantly off track.</summary>
    public required Role Escalation { get; init; }

    /// <summary>At least one, in the order of the content.</summary>
    public required IReadOnlyList<Milestone> Milestones { get; init; }

    /// <summary>Whether nobody published it: it was made up for show, and all that is said of it too.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>First and last quarter that report on it; null: from the first, or without end.</summary>
    public required Quarter? From { get; init; }

    public required Quarter? Until { get; init; }

    public required SourceLocation At { get; init; }

    public bool IsReportedIn(Quarter quarter) => HasBegun(quarter) && !(Until is { } until && until.CompareTo(quarter) < 0);

    /// <summary>Whether the quarter reports on the milestone, unless it was done before.</summary>
    public bool IsReportedIn(Quarter quarter, Milestone milestone) => IsReportedIn(quarter) && milestone.HasBegun(quarter);

    private bool HasBegun(Quarter quarter) => From is not { } from || from.CompareTo(quarter) <= 0;
}

/// <summary>A step of a project, and the day by which it is to be done as it was first planned.</summary>
/// <param name="From">The first quarter that reports on it; null: the first one of its project.</param>
internal sealed record Milestone(string Id, string Title, DateOnly Due, Quarter? From, SourceLocation At)
{
    public bool HasBegun(Quarter quarter) => From is not { } from || from.CompareTo(quarter) <= 0;
}
