using PmfSite.Diagnostics;

namespace PmfSite.Performance;

/// <summary>Everything that was handed in for one quarter, approved or not.</summary>
internal sealed record QuarterReturn
{
    public required Quarter Quarter { get; init; }

    public required IReadOnlyList<Outturn> Outturns { get; init; }

    /// <summary>By indicator id; null for one that was handed in and could not be read, so that it is not also called missing.</summary>
    public required IReadOnlyDictionary<string, ExceptionReport?> ExceptionReports { get; init; }

    /// <summary>By indicator id.</summary>
    public required IReadOnlyDictionary<string, Prose> Narratives { get; init; }

    /// <summary>By the id of the priority or programme.</summary>
    public required IReadOnlyDictionary<string, Prose> Stories { get; init; }

    /// <summary>By the ids of the project and the milestone; null for one that was handed in and could not be read.</summary>
    public required IReadOnlyDictionary<(string Project, string Milestone), MilestoneReport?> Milestones { get; init; }

    /// <summary>The dashboard in forms that people made, in the order of the content.</summary>
    public IReadOnlyList<SuppliedFormat> Supplied { get; init; } = [];

    /// <summary>Null when nothing is recorded.</summary>
    public required Approval? Approval { get; init; }

    /// <summary>What was approved, as it was frozen; null where nothing was.</summary>
    public required SourceFile? Frozen { get; init; }

    /// <summary>What was put before the body that decides, as it was frozen; null where nothing was.</summary>
    public required SourceFile? Submitted { get; init; }

    /// <summary>Ids of indicators whose entry was there but could not be read, so that it is not also called missing.</summary>
    public required IReadOnlySet<string> Unreadable { get; init; }

    /// <summary>Files of the quarter that are there and could not be read, so that what they hold is not also called missing.</summary>
    public required IReadOnlySet<string> UnreadableFiles { get; init; }

    /// <summary>The files that all this was read from.</summary>
    public required IReadOnlyList<SourceFile> Files { get; init; }

    public bool IsApproved => Approval is { Approves: true };

    /// <summary>Where the figures stand, for what is missing from them.</summary>
    public required SourceLocation At { get; init; }
}
