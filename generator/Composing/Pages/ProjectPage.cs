using PmfSite.Saying;

namespace PmfSite.Composing.Pages;

/// <summary>A project: what it is for, who answers for it, and how far its milestones are.</summary>
public sealed record ProjectPage : Page
{
    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>That it is no longer reported; empty where it is.</summary>
    public required string Ended { get; init; }

    /// <summary>How it stands.</summary>
    public required StatusTag State { get; init; }

    /// <summary>How many of its milestones are done, in a sentence.</summary>
    public required string Done { get; init; }

    /// <summary>The quarter at whose end it stood so, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Its milestones in the order of their days.</summary>
    public required MilestoneTable Milestones { get; init; }

    /// <summary>Its milestones quarter by quarter, as a file.</summary>
    public required Link Json { get; init; }

    /// <summary>What it serves and who answers for it, in order.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }
}

/// <summary>Every project with its state.</summary>
public sealed record ProjectsPage : Page
{
    /// <summary>The quarter that the page speaks of, leading to its page.</summary>
    public required Link Quarter { get; init; }

    /// <summary>Those that the quarter reports on; null when there is none.</summary>
    public required ProjectTable? Current { get; init; }

    /// <summary>Those of earlier quarters; null when there is none.</summary>
    public required ProjectTable? Ended { get; init; }
}

/// <summary>A table of projects.</summary>
/// <param name="Rows">At least one.</param>
public sealed record ProjectTable(string Caption, IReadOnlyList<ProjectRow> Rows);

/// <summary>A project in one line of a table.</summary>
/// <param name="Done">How many of its milestones are done, in a sentence.</param>
/// <param name="Next">The next milestone and its day.</param>
public sealed record ProjectRow(Link Project, StatusTag State, string Done, string Next);

/// <summary>The milestones of a project.</summary>
/// <param name="Rows">At least one.</param>
public sealed record MilestoneTable(string Caption, IReadOnlyList<MilestoneRow> Rows);

/// <summary>A milestone in one line of a table.</summary>
/// <param name="Moved">From which day it was put off; may be empty.</param>
/// <param name="Said">What there is to say of it, and the project's explanation; may be empty.</param>
public sealed record MilestoneRow(string Milestone, string Due, string Moved, StatusTag State, IReadOnlyList<string> Said);
