using PmfSite.Composing;
using PmfSite.Parts;
using PmfSite.Saying;

namespace PmfSite.Pages.Groups;

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

    /// <summary>What a panel said of each quarter, the latest first; empty for any other group.</summary>
    public required IReadOnlyList<QuarterComments> Comments { get; init; }

    /// <summary>Indicators that have left the dashboard; may be empty.</summary>
    public required IReadOnlyList<Link> Left { get; init; }
}
